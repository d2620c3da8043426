import PlanCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Program {
  static func main() async {
    let utgang = await Skoleplan.kjør(Array(CommandLine.arguments.dropFirst()), .live())
    exit(utgang.rawValue)
  }
}
