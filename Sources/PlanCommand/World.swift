package import PlanContent
package import Skoletid

/// The only door to the outside. Nothing below the command touches files, the clock or the terminal.
package struct World: Sendable {
  package var filer: Filtilgang
  package var utmappe: @Sendable (_ rot: String) -> Utmappe
  /// Writes to standard output: the result.
  package var ut: @Sendable (String) -> Void
  /// Writes to standard error: findings and progress.
  package var feil: @Sendable (String) -> Void
  /// Whether findings may be coloured.
  package var farger: Bool
  /// How many plans to work on at once.
  package var kjerner: Int
  /// Milliseconds since some fixed moment.
  package var millisekunder: @Sendable () -> Int
  /// Processor time of the running thread, in nanoseconds.
  package var prosessortid: @Sendable () -> Int
  /// The day it is; nil when the caller does not say, and nothing then depends on it.
  package var idag: @Sendable () -> Dato?
  /// A line someone types, without its end; nil when there are no more. At most 64 KiB.
  package var les: @Sendable () -> String?
  /// Whether someone sits there and can be asked.
  package var kanSpørre: Bool
  /// Folder of templates and national content that came with the program, when it is installed.
  package var delt: String?

  package init(
    filer: Filtilgang, utmappe: @escaping @Sendable (String) -> Utmappe,
    ut: @escaping @Sendable (String) -> Void, feil: @escaping @Sendable (String) -> Void, farger: Bool,
    kjerner: Int, millisekunder: @escaping @Sendable () -> Int, prosessortid: @escaping @Sendable () -> Int,
    idag: @escaping @Sendable () -> Dato? = { nil }, les: @escaping @Sendable () -> String? = { nil }, kanSpørre: Bool = false,
    delt: String?
  ) {
    self.filer = filer
    self.utmappe = utmappe
    self.ut = ut
    self.feil = feil
    self.farger = farger
    self.kjerner = kjerner
    self.millisekunder = millisekunder
    self.prosessortid = prosessortid
    self.idag = idag
    self.les = les
    self.kanSpørre = kanSpørre
    self.delt = delt
  }
}

/// How a run ended, as other programs see it (the numbers of sysexits.h where there is one).
package enum Utgang: Int32, Sendable {
  case greit = 0
  case funn = 1
  case feilBruk = 64
  case feilInnhold = 65
  case internFeil = 70
  case feilInnUt = 74
}
