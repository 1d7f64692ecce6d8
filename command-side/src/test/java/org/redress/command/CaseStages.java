package org.redress.command;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.pickUp;
import static org.redress.command.CaseSamples.refuse;
import static org.redress.command.CaseSamples.withdraw;

import java.util.Map;

/** Shortest ways to bring a complaint to each of its stages. */
public final class CaseStages {

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "NotFiled", way(),
          "Filed", way(file()),
          "PickedUp", way(file(), pickUp()),
          "Accepted", way(file(), accept()),
          "Refused", way(file(), refuse()),
          "Withdrawn", way(file(), withdraw()),
          "Closed", way(file(), accept(), close()));

  private CaseStages() {}

  /** Commands that lead to the stage with this name. */
  public static CaseCommand[] wayTo(String stage) {
    return WAYS.get(stage);
  }

  public static CaseCommand[] way(CaseCommand... commands) {
    return commands;
  }
}
