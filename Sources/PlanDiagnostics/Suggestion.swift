/// Finds the word the user probably meant.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil when none is near enough to be worth saying.
  ///
  /// Near means at most one edit for words up to four letters, two up to eight, else three.
  /// «a» for «å», «o» for «ø» and «ae» for «æ» cost nothing: people without the keys write that way.
  /// A tie goes to the first in alphabetical order.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let folded = fold(word)
    guard folded.count <= 64 else { return nil }
    let limit = folded.count <= 4 ? 1 : folded.count <= 8 ? 2 : 3
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let d = distance(folded, fold(candidate), limit: limit)
      guard d <= limit else { continue }
      if let b = best, b.distance < d || (b.distance == d && b.word <= candidate) { continue }
      best = (candidate, d)
    }
    return best?.word
  }

  /// «mente du «tittel»?», or nil.
  package static func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates).map { "mente du «\($0)»?" }
  }

  private static func fold(_ word: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    for s in word.lowercased().unicodeScalars {
      switch s {
      case "å": out.append("a")
      case "ø": out.append("o")
      case "æ": out.append(contentsOf: ["a", "e"])
      case "_", " ": out.append("-")
      default: out.append(s)
      }
    }
    return out
  }

  /// Edit distance with swapped neighbours as one edit; `limit + 1` when it is larger than `limit`.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, previous) = (previous, row)
    }
    return previous[b.count]
  }
}
