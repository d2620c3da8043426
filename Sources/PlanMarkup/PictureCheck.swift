internal import CLibXML2

/// Whether a picture file is what its name says, and does nothing but show something.
package enum PictureCheck {
  /// What is wrong with the picture, in Norwegian without full stop, or nil.
  ///
  /// A drawing (SVG) published beside the pages could run in the name of the site; it follows the rules of
  /// drawings in a page: no script, no style, nothing fetched.
  package static func fault(_ bytes: [UInt8], name: String) -> String? {
    let name = name.lowercased()
    if name.hasSuffix(".svg") { return drawingFault(bytes) }
    if name.hasSuffix(".png") {
      return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? nil : "filen er ikke et PNG-bilde"
    }
    return bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? nil : "filen er ikke et JPEG-bilde"
  }

  private static func drawingFault(_ bytes: [UInt8]) -> String? {
    guard let tree = XMLTree(bytes, name: "tegning", log: ErrorLog()), let root = tree.root, root.name == "svg",
      !tree.declaresSomething
    else { return "filen er ikke en gyldig SVG-tegning" }
    var walk = PageWalk([], fragment: true)
    func check(_ node: xmlNodePtr) {
      walk.drawingRules(node)
      for child in node.elements where walk.faults.isEmpty { check(child) }
    }
    check(root)
    return walk.faults.first?.message
  }
}

/// Whether an address written as data may be linked to.
package enum LinkCheck {
  /// http or https with a host: what an address on the net must be.
  package static func isWebAddress(_ url: String) -> Bool {
    let lower = url.lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://")) && LinkTarget(url) == .page
  }

  /// `navn@sted.no`, with nothing that could end the address.
  package static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."), !parts[1].hasSuffix(".")
    else { return false }
    return text.unicodeScalars.allSatisfy { s in
      s.properties.isAlphabetic || ("0"..."9").contains(s) || "@.-_+".unicodeScalars.contains(s)
    }
  }

  /// Digits with spaces between, perhaps a country code: «23 00 00 00», «+47 116 111».
  package static func isPhoneNumber(_ text: String) -> Bool {
    let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }.count
    return (3...15).contains(digits)
      && text.unicodeScalars.enumerated().allSatisfy { i, s in
        ("0"..."9").contains(s) || s == " " || s == "\u{A0}" || (i == 0 && s == "+")
      }
  }
}
