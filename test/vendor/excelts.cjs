module.exports = {
  ...require("@cj-tech-master/excelts"),
  ...require("@cj-tech-master/excelts/archive"),
  ...require("@cj-tech-master/excelts/chart"),
  ...require("@cj-tech-master/excelts/formula"),
};
