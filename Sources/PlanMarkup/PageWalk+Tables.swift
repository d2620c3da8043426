internal import CLibXML2

extension PageWalk {
  /// SIDE-005: what the table is about, and as many columns in every row.
  mutating func table(_ node: xmlNodePtr) {
    let caption = node.elements.first { elementNames.name($0.pointee.name) == .caption }
    if caption?.saysSomething != true { report("SIDE-005", at: node, "tabellen mangler «caption»") }
    var columns: Int?
    for group in node.elements {
      switch elementNames.name(group.pointee.name) {
      case .thead, .tbody, .tfoot: rows(in: group, columns: &columns)
      default: break
      }
    }
  }

  /// A cell that spans rows stops where its group stops.
  private mutating func rows(in group: xmlNodePtr, columns: inout Int?) {
    /// For every column, how many more rows a cell from above covers.
    var covered: [Int] = []
    var last: xmlNodePtr?
    for row in group.elements {
      let overlaps = place(row, over: &covered)
      if overlaps { report("SIDE-005", at: row, "celler i raden ligger over celler fra raden over") }
      let width = covered.count { $0 > 0 }
      if let columns, columns != width {
        report("SIDE-005", at: row, "raden har \(width) kolonner, den første \(columns)")
      }
      columns = columns ?? width
      for i in covered.indices where covered[i] > 0 { covered[i] -= 1 }
      last = row
    }
    if let last, covered.contains(where: { $0 > 0 }) {
      report("SIDE-005", at: last, "«rowspan» går ut over radene i gruppen")
    }
  }

  /// Puts the cells of a row into the free columns. Returns whether two lie on each other.
  private func place(_ row: xmlNodePtr, over covered: inout [Int]) -> Bool {
    var overlaps = false
    var column = 0
    for cell in row.elements {
      while column < covered.count, covered[column] > 0 { column += 1 }
      let (width, height) = (span(cell, "colspan"), span(cell, "rowspan"))
      for _ in 0..<width {
        if column == covered.count { covered.append(0) }
        if covered[column] > 0 { overlaps = true }
        covered[column] = max(covered[column], height)
        column += 1
      }
    }
    return overlaps
  }

  /// 1–1000, as in HTML; the schema says whether the value is a number at all.
  private func span(_ cell: xmlNodePtr, _ name: String) -> Int {
    guard cell.pointee.properties != nil else { return 1 }
    return cell.attribute(name).flatMap { Int($0) }.map { min(max($0, 1), 1000) } ?? 1
  }
}
