/// libyaml's complaint as it came. Places are characters from where it began to read.
struct SyntaxProblem: Error {
  /// libyaml's own English; "memory" when there was none left.
  let problem: String
  let place: Int
  /// What was being read when it went wrong: the start of the quote, bracket or mapping.
  let contextPlace: Int?
  /// The outermost open bracket; nil outside brackets.
  let flowStart: Int?
  /// The last text in quotes before the problem.
  let quoted: Range<Int>?
}
