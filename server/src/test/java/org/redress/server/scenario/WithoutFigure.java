package org.redress.server.scenario;

import java.util.List;

/**
 * A quantity of a published report that no played year shows.
 *
 * @param number its number
 * @param what what the report counts
 * @param why why not
 */
record WithoutFigure(String number, String what, String why) {

  private static final String NEIGHBOUR = "Counted by neighbouring systems; it is no event here.";
  private static final String NOT_PLAYED =
      "No played year shows it. What answers it, if anything, stands above.";
  private static final String NO_NUMBER = "The report gives no number.";

  static final List<WithoutFigure> ALL =
      List.of(
          new WithoutFigure("Q13", "analysis reports issued", NOT_PLAYED),
          new WithoutFigure("Q21", "penalty cases handled", NEIGHBOUR),
          new WithoutFigure("Q22", "fines and forfeits", NEIGHBOUR),
          new WithoutFigure("Q23", "goods destroyed", NEIGHBOUR),
          new WithoutFigure("Q24", "food operators under supervision", NEIGHBOUR),
          new WithoutFigure("Q25", "special equipment", NEIGHBOUR),
          new WithoutFigure("Q26", "failed products followed up", NEIGHBOUR),
          new WithoutFigure("Q27", "consumption warnings", NOT_PLAYED),
          new WithoutFigure("Q28", "complaints publicised", NOT_PLAYED),
          new WithoutFigure("Q29", "publicity by operator", NO_NUMBER),
          new WithoutFigure("Q30", "red and black lists", NO_NUMBER + " `merchant-lists` counts."),
          new WithoutFigure("Q31", "steps after lists", NO_NUMBER + " `list-steps` counts."),
          new WithoutFigure("Q32", "indicators", "`indicators` counts; no indicators are played."),
          new WithoutFigure("Q33", "partner bodies in group disputes", NOT_PLAYED),
          new WithoutFigure("Q43", "comparison with the national mean", NOT_PLAYED),
          new WithoutFigure("Q49", "enforcement actions", NEIGHBOUR),
          new WithoutFigure("Q50", "price checks", NEIGHBOUR),
          new WithoutFigure("Q51", "tourism checks", NEIGHBOUR),
          new WithoutFigure("Q52", "samples of drugs and devices", NEIGHBOUR),
          new WithoutFigure("Q53", "product pass rate", NEIGHBOUR),
          new WithoutFigure("Q54", "cases about online trade", NEIGHBOUR),
          new WithoutFigure("Q55", "provinces in the agreement", NEIGHBOUR),
          new WithoutFigure("Q56", "demands of members of the joint meeting", NOT_PLAYED),
          new WithoutFigure("Q57", "leaflets, people advised, visitors", NOT_PLAYED),
          new WithoutFigure("Q58", "activities", NOT_PLAYED),
          new WithoutFigure("Q59", "measures and projects", NEIGHBOUR),
          new WithoutFigure(
              "Q60",
              "complaints that became cases",
              NO_NUMBER + " `complaint-to-case-rate` counts."),
          new WithoutFigure("Q61", "quarterly and yearly analysis", NO_NUMBER),
          new WithoutFigure("Q62", "groups reported up", NO_NUMBER),
          new WithoutFigure("Q63", "facts about one event", NEIGHBOUR),
          new WithoutFigure("Q64", "groups under protection", NO_NUMBER + " It is a dimension."));
}
