module.exports = require("@fluentui/react-components");
