package org.redress.command.pledge;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.command.CaseSamples;
import org.redress.command.PersonalText;
import org.redress.events.pledge.PledgeKind;

/**
 * The commands of one pledge of returns within seven days: made on 2026-03-02, suspended on
 * 2026-04-10, resumed on 2026-04-20, ended on 2026-05-20, each at 10:00 in Shanghai.
 */
final class PledgeSamples {

  static final String PLEDGE = "PL-2026-000001";
  static final int TERM_DAYS = 7;

  private PledgeSamples() {}

  /** 10:00 in Shanghai on the day. */
  static Instant on(String day) {
    return Instant.parse(day + "T02:00:00Z");
  }

  static MakePledge make() {
    return make(PledgeKind.OFFLINE_NO_REASON_RETURN, TERM_DAYS, "样例:七日无理由退货");
  }

  static MakePledge make(PledgeKind kind, int returnTermDays, String terms) {
    return new MakePledge(
        PLEDGE,
        on("2026-03-02"),
        CaseSamples.MERCHANT,
        kind,
        returnTermDays,
        terms,
        CaseSamples.REGION);
  }

  static SuspendPledge suspend() {
    return new SuspendPledge(PLEDGE, on("2026-04-10"), "样例:店面装修");
  }

  static ResumePledge resume() {
    return new ResumePledge(PLEDGE, on("2026-04-20"));
  }

  static EndPledge end() {
    return new EndPledge(PLEDGE, on("2026-05-20"), "样例:停止经营");
  }

  /** Received on 2026-04-08, when the pledge was in force, and returned within the term. */
  static CarryOutNoReasonReturn carryOut() {
    return carryOut("2026-04-08", "2026-04-12");
  }

  static CarryOutNoReasonReturn carryOut(String receivedOn, String returnedOn) {
    return new CarryOutNoReasonReturn(
        PLEDGE,
        on("2026-06-01"),
        LocalDate.parse(receivedOn),
        LocalDate.parse(returnedOn),
        "样例商品",
        9_900,
        "CNY");
  }

  /** Received and asked for as {@link #carryOut()}, and refused. */
  static RecordRefusedReturn refused() {
    return refused("2026-04-08", "2026-04-12");
  }

  static RecordRefusedReturn refused(String receivedOn, String askedOn) {
    return new RecordRefusedReturn(
        PLEDGE,
        on("2026-06-01"),
        LocalDate.parse(receivedOn),
        LocalDate.parse(askedOn),
        "样例商品",
        new PersonalText("样例:包装已拆"));
  }
}
