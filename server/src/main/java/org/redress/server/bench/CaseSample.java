package org.redress.server.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.redress.events.CaseEvent;
import org.redress.events.Classification;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintPickedUp;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.json.EventCodec;

/** Synthetic cases for measuring lists: number after number, spread over offices and stages. */
final class CaseSample {

  /** Offices that the cases are spread over. */
  static final int OFFICES = 5;

  private static final Instant BEGIN = Instant.parse("2025-12-31T16:00:00Z");
  private static final int STEPS = 4;
  private static final int BATCH = 500;

  private final EventCodec codec;
  private final Duration apart;

  /** So many cases over the year 2026 in Asia/Shanghai. */
  CaseSample(EventCodec codec, int cases) {
    this.codec = codec;
    this.apart = Duration.ofDays(365).dividedBy(cases);
  }

  static String office(int number) {
    return "ORG-32058" + number % OFFICES;
  }

  /** Records all cases from the first to before this one, many commits at a time. */
  void fill(CommitLog log, int cases) {
    List<NewCommit> batch = new ArrayList<>();
    for (int number = 0; number < cases; number++) {
      batch.add(commit(number));
      if (batch.size() == BATCH || number == cases - 1) {
        log.submit(batch).forEach(CompletableFuture::join);
        batch.clear();
      }
    }
  }

  /** One case as one commit; every fourth is left at each step. */
  private NewCommit commit(int number) {
    List<NewEvent> events = new ArrayList<>();
    for (CaseEvent event : events(number)) {
      events.add(
          new NewEvent(
              UUID.randomUUID().toString(),
              event.streamId(),
              events.size(),
              "Case",
              codec.nameOf(event.getClass()),
              null,
              Instant.EPOCH,
              event.occurredAt(),
              null,
              codec.encode(event)));
    }
    Map<String, String> context =
        Map.of("actor", "bench", "role", "OFFICER", "organisation", office(number));
    return new NewCommit(UUID.randomUUID().toString(), null, context, events);
  }

  private List<CaseEvent> events(int number) {
    String id = "C-%07d".formatted(number);
    Instant at = BEGIN.plus(apart.multipliedBy(number)).truncatedTo(ChronoUnit.MILLIS);
    List<CaseEvent> steps =
        List.of(
            filed(id, at),
            new ComplaintPickedUp(id, at.plusSeconds(60), "bench"),
            new ComplaintAccepted(id, at.plusSeconds(120)),
            new ComplaintClosed(id, at.plusSeconds(180), ClosingOutcome.SETTLED, null, List.of()));
    return steps.subList(0, 1 + number / OFFICES % STEPS);
  }

  private static ComplaintFiled filed(String id, Instant at) {
    return new ComplaintFiled(
        id,
        at,
        Channel.PLATFORM_12315,
        new Complainant(
            new Protected(PersonalDataKind.NAME, "complainant", "投诉人 " + id), null, null),
        new Respondent("样例经营者", null, null, null),
        "320585",
        new Classification("12315", "质量"),
        null,
        new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:商品与宣传不符,要求退款"),
        List.of(RemedyRequested.REFUND),
        null,
        true,
        true,
        null);
  }
}
