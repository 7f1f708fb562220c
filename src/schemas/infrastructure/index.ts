export { DesignatedOperator, OperatorDesignationFacts } from "./operator";
