package org.redress.command.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;

/**
 * What was pledged and what was done under it.
 *
 * @param merchantId the merchant that pledged
 * @param kind what is promised
 * @param returnTermDays days for returning goods; 0 for a pledge without returns
 * @param region region of the merchant
 * @param inForce the days on which it was in force, in order
 * @param returns returns carried out so far
 * @param refusals returns refused so far
 */
public record PledgeRecord(
    String merchantId,
    PledgeKind kind,
    int returnTermDays,
    String region,
    List<Span> inForce,
    int returns,
    int refusals) {

  /**
   * Days in Asia/Shanghai on which the pledge was in force, if only for a part of the day: what is
   * promised to the public on a day holds for the purchases of that day.
   *
   * @param first first day
   * @param last last day, null while it is in force
   */
  public record Span(LocalDate first, @Nullable LocalDate last) {

    private boolean covers(LocalDate day) {
      return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
  }

  /** A pledge that took effect. */
  static PledgeRecord made(PledgeMade e) {
    return new PledgeRecord(
        e.merchantId(),
        e.kind(),
        e.returnTermDays(),
        e.region(),
        List.of(new Span(ChinaTime.dayOf(e.occurredAt()), null)),
        0,
        0);
  }

  /** Whether the pledge was in force on the day. */
  boolean wasInForceOn(LocalDate day) {
    return inForce.stream().anyMatch(span -> span.covers(day));
  }

  /** The record of a pledge that stopped at the moment: suspended or ended. */
  PledgeRecord stopped(Instant at) {
    var spans = new ArrayList<>(inForce);
    Span current = spans.removeLast();
    spans.add(current.last() == null ? new Span(current.first(), ChinaTime.dayOf(at)) : current);
    return with(spans, returns, refusals);
  }

  /** The record of a pledge that is in force again from the moment on. */
  PledgeRecord resumed(Instant at) {
    var spans = new ArrayList<>(inForce);
    spans.add(new Span(ChinaTime.dayOf(at), null));
    return with(spans, returns, refusals);
  }

  /** The record with one more return. */
  PledgeRecord returned() {
    return with(inForce, returns + 1, refusals);
  }

  /** The record with one more return refused. */
  PledgeRecord refused() {
    return with(inForce, returns, refusals + 1);
  }

  private PledgeRecord with(List<Span> spans, int returnsNow, int refusalsNow) {
    return new PledgeRecord(
        merchantId, kind, returnTermDays, region, List.copyOf(spans), returnsNow, refusalsNow);
  }
}
