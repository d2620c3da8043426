extension [String] {
  /// «a, b og c».
  var medOg: String {
    count > 1 ? "\(dropLast().joined(separator: ", ")) og \(self[count - 1])" : first ?? ""
  }

  /// Each only once, in the order they came.
  var utenLike: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
