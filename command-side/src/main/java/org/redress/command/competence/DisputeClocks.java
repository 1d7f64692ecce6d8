package org.redress.command.competence;

import static org.redress.command.clock.ClockKeeper.both;

import java.time.Instant;
import java.util.List;
import org.redress.command.clock.ClockKeeper;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.Duty;

/**
 * What a dispute of two authorities does to the clocks of its file: seven working days to agree
 * (Order 121 Art. 33), and seven for the common superior from the day it received the material
 * (Procedure Provisions Art. 16).
 */
public final class DisputeClocks {

  private DisputeClocks() {}

  /** The two have to agree. */
  public static List<ClockEvent> raised(ClockKeeper keeper, Instant at) {
    return keeper.start(Duty.JURISDICTION_AGREEMENT, at);
  }

  /** The superior has to designate; nobody has to agree any more. */
  public static List<ClockEvent> referred(ClockKeeper keeper, Instant at) {
    return both(
        keeper.lapse(at, Duty.JURISDICTION_AGREEMENT),
        keeper.start(Duty.JURISDICTION_DESIGNATION, at));
  }

  /** The two agreed; nothing is left to designate. */
  public static List<ClockEvent> settled(ClockKeeper keeper, Instant at) {
    return both(
        keeper.end(Duty.JURISDICTION_AGREEMENT, at),
        keeper.lapse(at, Duty.JURISDICTION_DESIGNATION));
  }

  /** The superior designated, with the material or of its own accord. */
  public static List<ClockEvent> designated(ClockKeeper keeper, Instant at) {
    return both(
        keeper.lapse(at, Duty.JURISDICTION_AGREEMENT),
        keeper.end(Duty.JURISDICTION_DESIGNATION, at));
  }
}
