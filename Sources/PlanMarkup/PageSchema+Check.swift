internal import CLibXML2

extension PageSchema {
  /// Everything wrong with a page, sorted by line; empty when it may be written.
  ///
  /// A page that is not well-formed XML is described by that alone. Safe to call from many threads.
  ///
  /// - Parameter fragment: the page is a `div` to be put into another site, not a whole `html`.
  package func check(_ page: [UInt8], fragment: Bool) -> [PageFault] {
    let log = ErrorLog()
    guard let tree = XMLTree(page, name: "side", log: log), let root = tree.root else {
      let faults = log.entries.map(PageFault.init(xml:))
      return faults.isEmpty
        ? [PageFault(line: 1, rule: "XML", message: "siden kan ikke leses", anchor: nil)] : faults.sorted()
    }
    let isValid = validate(tree, log: log)
    var walk = PageWalk(page, fragment: fragment)
    if tree.declaresSomething || (!fragment && !tree.hasPlainDoctype) {
      walk.report("SIDE-012", at: root, "siden begynner ikke med <!DOCTYPE html>")
    }
    walk.run(root)
    var faults = log.entries.compactMap(PageFault.init(xsd:)) + walk.faults
    // Never silent: not when libxml2 gave up, nor when what a rule should have said was left to it.
    if !isValid, faults.isEmpty {
      faults.append(PageFault(line: 1, rule: "XSD", message: "skjemaet godtar ikke siden", anchor: nil))
    }
    faults.sort()
    return faults.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
