/// Adds up the processor time of each step of the work, in the order the steps first came.
struct Tidtaker: Sendable {
  struct Tider: Sendable {
    /// Nanoseconds of processor time.
    private(set) var trinn: [(navn: String, tid: Int)] = []

    mutating func legg(_ navn: String, _ tid: Int) {
      if let i = trinn.firstIndex(where: { $0.navn == navn }) { trinn[i].tid += tid } else { trinn.append((navn, tid)) }
    }

    mutating func legg(_ andre: Tider) { for t in andre.trinn { legg(t.navn, t.tid) } }

    /// Milliseconds a plan, one step a line.
    func tekst(planer: Int) -> String {
      trinn.map { "tid \(Self.ms($0.tid / max(1, planer))) ms per plan: \($0.navn)\n" }.joined()
    }

    private static func ms(_ ns: Int) -> String {
      let hundredeler = (ns + 5_000) / 10_000
      let rest = hundredeler % 100
      return "\(hundredeler / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
  }

  private let klokke: @Sendable () -> Int
  private var sist: Int
  private(set) var tider = Tider()

  /// - Parameter klokke: processor time of the running thread, in nanoseconds. The work must stay on one thread.
  init(_ klokke: @escaping @Sendable () -> Int) {
    self.klokke = klokke
    sist = klokke()
  }

  /// Gives the time since the last call to this step.
  mutating func ferdig(_ navn: String) {
    let nå = klokke()
    tider.legg(navn, nå - sist)
    sist = nå
  }
}
