/** The colours of every picture. Red (`danger`) stands on warning signs and tape and nowhere else. */
export const ink = "#14222B";
export const paper = "#FFFBF2";
export const danger = "#A3121B";
export const sun = "#FFC247";
export const blue = "#2B4896";
export const plum = "#6A2A63";
export const road = "#0A5560";

export const land = /** @type {const} */ ({
  sky: "#CFE7EE",
  cloud: "#F4FAFA",
  farHill: "#A9C3C4",
  midHill: "#8FB393",
  nearHill: "#7FA767",
  grass: "#86AC4F",
  wild: "#6F963F",
  blade: "#4C7030",
  earth: "#C79B66",
  asphalt: "#BDC1C4",
  asphaltEdge: "#8B9298",
  marking: "#FFFBF2",
  yard: "#E4D5B7",
  water: "#86BECB",
});

export const built = /** @type {const} */ ({
  stone: "#E3D6BC",
  stoneDark: "#BFAE8C",
  tile: "#B9773F",
  tileDark: "#96592C",
  wood: "#9A6B3F",
  woodDark: "#6F4A2A",
  glass: "#A8D2DC",
  metal: "#8B9298",
  metalDark: "#4A565E",
  rust: "#8A5A3A",
});

export const leaf = /** @type {const} */ ({ dark: "#3F6B35", mid: "#5C8A3E", light: "#8DB255" });

export const skin = /** @type {const} */ ({
  fair: { face: "#F6D3B3", shade: "#D9A37C", cheek: "#EFAF8F" },
  light: { face: "#EDBE95", shade: "#C98F63", cheek: "#E39A72" },
  tan: { face: "#DCA276", shade: "#B0744A", cheek: "#CF8258" },
  brown: { face: "#B97C50", shade: "#8A5431", cheek: "#A5633B" },
});

export const hair = /** @type {const} */ ({
  black: "#23202A",
  brown: "#4A2F22",
  chestnut: "#7A4A28",
  fair: "#B98A4A",
  grey: "#B9B6B2",
});
