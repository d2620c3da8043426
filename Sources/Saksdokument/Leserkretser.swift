import Elevsak
import PlanDocument

// Two circles a copy of a case may be for. Neither is `Offentlig`: no public writer accepts them.
extension Saksmappe: Leserkrets {}
extension Foreldrekopi: Leserkrets {}
