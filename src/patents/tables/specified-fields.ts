import { table } from "../../kernel/dated";

/**
 * The specified technology fields of Enforcement Order Art. 12(1), each version. 特定技術分野.
 *
 * One line a field: item number, marks, id, symbols. Marks: `c` the additional requirement applies (Art. 12(2)), `u` only uranium or
 * plutonium, `q` only quantum dots or superlattices. `A & B`: both apply. `B63G 8/28,30`: 8/28 or 8/30. Item 13 has two lines, as
 * Art. 12(2) splits it. Read in the versions of 2024-05-01 and of 2025-01-01 up to 2026-06-01; items 1 to 44 never changed.
 */
export const specifiedFieldLines = table([
  {
    from: "2024-05-01",
    lines: [
      "1u uranium-plutonium-separation B01D 59",
      "2c pressure-hulls B63B 3/13",
      "3c underwater-marking-naval B63C 7/26 & B63G",
      "4 underwater-marking-weapons B63C 7/26 & F41",
      "5c underwater-equipment-control B63C 11/00 & G05D",
      "6c underwater-search-naval B63C 11/48 & B63G",
      "7 underwater-search-weapons B63C 11/48 & F41",
      "8c sonic-beacons-naval B63G & G01S 1/72,74,76,78,80,82",
      "9c sonic-direction-naval B63G & G01S 3/80,801,802,803,805,807,808,809,82,84,86",
      "10c sonic-position-naval B63G & G01S 5/18,20,22,24,26,28,30",
      "11c sonar-details-naval B63G & G01S 7/52,521,523,524,526,527,529,53,531,533,534,536,537,539,54,56,58,60,62,64",
      "12c sonar-naval B63G & G01S 15",
      "13c submarines B63G 8/00,04,06,08,10,12,14,16,18,20,22,24,26,34,38,39",
      "13 submarines B63G 8/28,30,32,33",
      "14 aircraft-camouflage B64 & F41H 3/00",
      "15 special-aircraft-weapons B64C 39/02 & F41",
      "16 special-aircraft-ammunition B64C 39/02 & F42",
      "17c spacecraft-systems B64G 1/58,62,64,68",
      "18c spacecraft-tracking B64G 3",
      "19 unmanned-aircraft-weapons B64U & F41",
      "20 unmanned-aircraft-ammunition B64U & F42",
      "21 heavy-water C01B 5/02",
      "22 gas-compositions C06D 7",
      "23c scramjets F02K 7/14",
      "24c solid-rockets F02K 9/08,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40",
      "25 sonic-beacons-weapons F41 & G01S 1/72,74,76,78,80,82",
      "26 sonic-direction-weapons F41 & G01S 3/80,801,802,803,805,807,808,809,82,84,86",
      "27 sonic-position-weapons F41 & G01S 5/18,20,22,24,26,28,30",
      "28 sonar-details-weapons F41 & G01S 7/52,521,523,524,526,527,529,53,531,533,534,536,537,539,54,56,58,60,62,64",
      "29 sonar-weapons F41 & G01S 15",
      "30 weapons-control F41 & G05D",
      "31 electromagnetic-launchers F41B 6",
      "32 missile-guidance F41G 7",
      "33 air-defence F41H 11/02",
      "34 attack-or-defence-means F41H 13",
      "35 ammunition-control F42 & G05D",
      "36 gas-cartridges F42B 5/145",
      "37 projectile-flight F42B 10",
      "38 gas-projectiles F42B 12/46,48,50,52,54",
      "39 guided-projectiles F42B 15",
      "40cq quantum-photometry G01J 1/02,04,06,08",
      "41c tamper-resistance G06F 21/86,87",
      "42 spent-fuel G21C 19/33,34,36,365,37,375,38,40,42,44,46,48,50",
      "43 nuclear-explosives G21J 1",
      "44 nuclear-explosive-uses G21J 3",
    ],
  },
  {
    from: "2024-05-01",
    until: "2025-01-01",
    lines: [
      "45cq quantum-image-sensors H01L 27/14,142,144,146,148",
      "46cq quantum-photodetectors H01L 31/08,09,10,101,102,103,105,107,108,109,11,111,112,113,115,117,118,119",
      "47c jamming H04K 3",
    ],
  },
  {
    from: "2025-01-01",
    lines: [
      "45c jamming H04K 3",
      "46cq quantum-photodetectors H10F 30/00,10,20,21,22,221,222,223,225,227,24,26,28,282,29,292,295,298",
      "47cq quantum-image-sensors H10F 39/10,12,15,18",
    ],
  },
]);
