/**
 * Captions in English, by short address. This library's own renderings with the terms of the official translation where it was
 * seen; not official captions.
 */
const acts =
  "1 Purpose|2 Basic policy|3 Recommendations and other powers of the Prime Minister|4 Responsibilities of the State|5 Considerations in regulatory measures|" +
  "6 Basic guidelines for ensuring stable supply|7 Designation of specified critical products|8 Action policies for ensuring stable supply|" +
  "9 Certification of ensuring supply plans|10 Changes of ensuring supply plans|11 Revocation of certification|12 Periodic reports|" +
  "13 Basic guidelines on facilitation of ensuring supply|14 Facilitation by the Japan Finance Corporation|15 Policy of the Corporation on facilitation|" +
  "16 Designation of financial institutions|17 Public notice of designation|18 Approval of changes of business rules|19 Agreements|20 Books|21 Supervision orders|" +
  "22 Suspension and abolition of business|23 Revocation of designation of financial institutions|24 Winding up after revocation|" +
  "25 Application of the Japan Finance Corporation Act|26 Definition of small and medium-sized enterprises|" +
  "27 Special provisions for the Small and Medium-Sized Enterprise Investment and Consultation Corporation Act|" +
  "28 Special provisions for the Small and Medium-Sized Enterprise Credit Insurance Act|29 Relation to the Fair Trade Commission|" +
  "30 Relation to the Customs Tariff Act|31 Designation and operations of support corporations|32 Public notice of designation|33 Rules of support operations|" +
  "34 Funds of support corporations|35 Business plans|36 Separate accounting|37 Duty of secrecy|38 Books|39 Supervision orders|" +
  "40 Suspension and abolition of support operations|41 Revocation of designation of support corporations|" +
  "42 Designation and operations of support agencies|43 Funds of support agencies|44 Designation of products that need special measures|" +
  "45 Custodians of facilities|46 Requests for materials|47 Securing of funds|48 Collection of reports and on-site inspections|" +
  "49 Basic guidelines on specified essential infrastructure services|50 Designation of specified essential infrastructure service providers|" +
  "51 Release from designation|52 Introduction of specified critical facilities|53 Transitional measures on introduction|54 Changes of introduction plans|" +
  "55 Recommendations and orders after introduction|56 Procedure of recommendations and orders|57 Responsibilities of the competent minister|" +
  "58 Collection of reports and on-site inspections|59 Requests for materials|60 Basic guidelines on research and development of specified critical technologies|" +
  "61 Measures of the State|62 Councils|63 Designated funds|64 Research and study|65 Basic guidelines on non-disclosure of patent applications|" +
  "66 Forwarding to the Prime Minister|67 Security review by the Prime Minister|68 Ban on publishing inventions under security review|" +
  "69 Discontinuance of security review|70 Security designation|71 Notice that no designation is made|72 Restriction on withdrawing applications|" +
  "73 Restriction on working designated inventions|74 Ban on disclosing designated inventions|75 Measures of proper management|" +
  "76 Change of businesses sharing an invention|77 Release from designation|78 Ban on foreign filing|79 Advance confirmation on the ban on foreign filing|" +
  "80 Compensation for losses|81 Non-exclusive licence of later applicants|82 Special provisions for the Patent Act and other Acts|" +
  "83 Recommendations and orders for improvement|84 Collection of reports and on-site inspections|85 Service of documents|86 Competent ministers|" +
  "87 Delegation of authority|88 Exclusion from the Administrative Procedure Act|89 Transitional measures|90 Faithful performance of treaties|91 Delegation to orders|" +
  "92 Penalties|93 Penalties|94 Penalties|95 Penalties|96 Penalties|97 Penalties|98 Penalties|99 Penalties|" +
  "3-3 Basic guidelines on research and study|11-2 Requests for cooperation to those concerned|" +
  "85-2 Basic guidelines on promotion of specified overseas projects|85-3 Certification of plans for specified overseas projects";

const orders =
  "1 Designation of specified critical products|2 Designated financial institutions|3 Acts for the criteria of designating financial institutions|" +
  "4 Application of the Order under the Japan Finance Corporation Act|5 Scope of small and medium-sized enterprises|6 Rates of insurance premiums|" +
  "7 Procedure of requests for investigation|8 Procedure of payments under Art. 34(6) of the Act|8-2 Designation of custodians of facilities|" +
  "8-3 Designation of custodians of facilities|9 Specified essential infrastructure businesses|10 Persons under Art. 52(1) of the Act|11 Method of notice|" +
  "12 Inventions to be forwarded to the Prime Minister|13 Period of forwarding|14 Exceptions to the ban on foreign filing|15 Period of the ban on foreign filing|" +
  "16 Fee for advance confirmation";

/** Captions in English of the Act and the Enforcement Order, by short address. */
export function englishCaptions(): ReadonlyMap<string, string> {
  return new Map(
    (
      [
        ["act", acts],
        ["order", orders],
      ] as const
    ).flatMap(([law, written]) =>
      written.split("|").map((row) => [`${law}:${row.slice(0, row.indexOf(" "))}`, row.slice(row.indexOf(" ") + 1)] as const),
    ),
  );
}
