internal import CLibXML2

/// libxml2's English in Norwegian. What is not known here is given as it is, after a Norwegian clause.
extension PageFault {
  init(xml entry: ErrorLog.Entry) {
    let message =
      switch xmlParserErrors(rawValue: UInt32(clamping: entry.code)) {
      case XML_ERR_TAG_NAME_MISMATCH:
        "slutten av et element passer ikke til starten\(Self.mismatch(entry.message))"
      case XML_ERR_TAG_NOT_FINISHED: "et element er ikke lukket"
      case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
        "entiteten «\(Self.quoted(entry.message).first ?? "")» finnes ikke i XML; skriv tegnet selv"
      case XML_ERR_NAME_REQUIRED where entry.message.contains("EntityRef"), XML_ERR_ENTITYREF_SEMICOL_MISSING:
        "«&» må skrives «&amp;»"
      case XML_ERR_ATTRIBUTE_REDEFINED:
        "et attributt er skrevet to ganger\(Self.detail(entry.message, after: "Attribute"))"
      case XML_ERR_DOCUMENT_EMPTY: "siden er tom"
      case XML_ERR_DOCUMENT_END: "det står noe etter at siden er slutt"
      case XML_ERR_INVALID_CHAR: "siden har et tegn som ikke er tillatt i XML"
      default: "siden er ikke velformet XML: \(entry.message)"
      }
    self.init(line: entry.line, rule: "XML", message: message, anchor: entry.anchor)
  }

  /// nil for what a page rule says better.
  init?(xsd entry: ErrorLog.Entry) {
    let text = entry.message.replacing("{http://www.w3.org/1999/xhtml}", with: "")
      .replacing("{http://www.w3.org/2000/svg}*", with: "svg")
    let words = Self.quoted(text)
    let element = words.first ?? "?"
    let attribute = text.contains("', attribute '") && words.count > 1 ? words[1] : nil
    let message: String
    switch xmlParserErrors(rawValue: UInt32(clamping: entry.code)) {
    case XML_SCHEMAV_ELEMENT_CONTENT where text.contains("not expected"):
      message = "elementet «\(element)» er ikke tillatt her\(Self.expected(text))"
    case XML_SCHEMAV_ELEMENT_CONTENT:
      message = "elementet «\(element)» mangler innhold\(Self.expected(text))"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
      message = "attributtet «\(attribute ?? "?")» er ikke tillatt på «\(element)»"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      let missing = words.count > 1 ? words[1] : "?"
      // SIDE-005, SIDE-006 and SIDE-007.
      if [["th", "scope"], ["img", "alt"], ["html", "lang"]].contains([element, missing]) { return nil }
      message = "elementet «\(element)» mangler attributtet «\(missing)»"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
      message = "elementet «\(element)» kan ikke ha løs tekst i seg"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
      message = "elementet «\(element)» skal være tomt"
    case XML_SCHEMAV_CVC_ELT_1:
      message = "roten «\(element)» er ikke tillatt; ventet «html» eller «section»"
    case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1, XML_SCHEMAV_CVC_ENUMERATION_VALID,
      XML_SCHEMAV_CVC_PATTERN_VALID,
      XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID, XML_SCHEMAV_CVC_MININCLUSIVE_VALID:
      // SIDE-003 and SIDE-009.
      if attribute == "id" { return nil }
      message = Self.badValue(text, element: element, attribute: attribute)
    default:
      message = "skjemaet godtar ikke dette: \(text)"
    }
    self.init(line: entry.line, rule: "XSD", message: message, anchor: entry.anchor)
  }

  /// «: «p» fra linje 4 og «b»» from «…: p line 4 and b».
  private static func mismatch(_ text: String) -> String {
    let words = (text.split(separator: ":").last ?? "").split(separator: " ")
    guard words.count == 5, words[1] == "line", words[3] == "and" else { return detail(text) }
    return ": «\(words[0])» fra linje \(words[2]) og «\(words[4])»"
  }

  /// libxml2's own words for which it is, as «: b line 3 and p».
  private static func detail(_ text: String, after mark: String = ":") -> String {
    text.firstRange(of: mark).map { ":\(text[$0.upperBound...])" } ?? ""
  }

  private static func badValue(_ text: String, element: String, attribute: String?) -> String {
    let place = attribute.map { "attributtet «\($0)» på «\(element)»" } ?? "elementet «\(element)»"
    // «Element 'a', attribute 'href': [facet 'pattern'] The value '…' is not …» or «…: '…' is not …».
    var rest = text[(text.firstRange(of: "': ")?.upperBound ?? text.startIndex)...]
    if let facet = rest.firstRange(of: "The value '") {
      rest = rest[facet.upperBound...]
    } else {
      rest = rest.dropFirst()
    }
    let end = rest.firstRange(of: "' is ")?.lowerBound ?? rest.endIndex
    let fault = "\(place) kan ikke ha verdien «\(rest[..<end])»"
    guard let set = rest.firstRange(of: "the set {") else { return fault }
    return fault + oneOf(quoted(String(rest[set.upperBound...])))
  }

  private static func expected(_ text: String) -> String {
    guard let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else {
      return ""
    }
    return oneOf(text[text.index(after: open)..<close].split { $0 == "," || $0 == " " }.map(String.init))
  }

  /// «; ventet «li»» or «; ventet én av «dt», «div»».
  private static func oneOf(_ names: [String]) -> String {
    let list = names.map { "«\($0)»" }.joined(separator: ", ")
    return names.count == 1 ? "; ventet \(list)" : "; ventet én av \(list)"
  }

  /// What stands between single quotes.
  private static func quoted(_ text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset.isMultiple(of: 2) ? nil : String($0.element) }
  }
}
