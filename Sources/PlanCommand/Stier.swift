/// Paths that may not be there yet.
enum Stier {
  /// The path from the root, links followed as far as the folders exist.
  static func hel(_ sti: String) -> String {
    var finnes = sti
    var rest: [Substring] = []
    while true {
      if let sann = POSIX.sannSti(finnes.isEmpty ? "." : finnes) {
        return ([sann == "/" ? "" : sann] + rest.reversed().map(String.init)).joined(separator: "/")
      }
      var deler = finnes.split(separator: "/", omittingEmptySubsequences: false)
      guard let siste = deler.popLast() else { return sti }
      if !siste.isEmpty, siste != "." { rest.append(siste) }
      finnes = deler.joined(separator: "/")
      if finnes.isEmpty, sti.hasPrefix("/") { finnes = "/" }
    }
  }

  /// The folder itself or one in it.
  static func ligger(_ sti: String, i mappe: String) -> Bool {
    let (sti, mappe) = (hel(sti), hel(mappe))
    return sti == mappe || sti.hasPrefix(mappe == "/" ? "/" : mappe + "/")
  }

  /// The folder and all above it, from the inside out.
  static func oppover(_ sti: String) -> [String] {
    var deler = hel(sti).split(separator: "/")
    var ut: [String] = []
    while !deler.isEmpty {
      ut.append("/" + deler.joined(separator: "/"))
      deler.removeLast()
    }
    return ut
  }
}
