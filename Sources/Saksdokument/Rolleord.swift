/// What common roles are called in English, by their id in the register. After the glossary of the project's facts;
/// roles a school has made itself keep their own names.
enum Rolleord {
  static let engelsk: [String: String] = [
    "rektor": "head teacher", "assisterende-rektor": "deputy head", "avdelingsleder": "head of department",
    "trinnleder": "year-group leader", "kontaktlærer": "contact teacher", "faglærer": "subject teacher",
    "sosiallærer": "social teacher", "rådgiver": "school counsellor", "miljøarbeider": "social worker at the school",
    "miljøterapeut": "social worker at the school", "assistent": "assistant", "fagarbeider": "assistant",
    "spesialpedagog": "special needs teacher", "helsesykepleier": "school nurse",
    "ppt": "educational and psychological counselling service (PPT)", "sfo-leder": "leader of the after-school programme",
    "mobbeombud": "ombudsperson against bullying", "statsforvalteren": "County Governor", "foresatte": "parents",
    "elev": "pupil",
  ]
}
