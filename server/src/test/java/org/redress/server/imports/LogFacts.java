package org.redress.server.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.EventCatalogue;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveySent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;

/** What a log says after an import, counted from its events and nothing else. */
record LogFacts(List<Object> events) {

  static LogFacts of(CommitLog log) {
    var codec = new EventCodec(EventCatalogue.byName());
    var events = new ArrayList<>();
    long after = 0;
    for (List<RawCommit> page = log.read(after, 1000);
        !page.isEmpty();
        page = log.read(after, 1000)) {
      page.forEach(commit -> commit.parse().events().forEach(e -> events.add(codec.decode(e))));
      after = page.getLast().number();
    }
    return new LogFacts(events);
  }

  <T> Stream<T> of(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  long filed() {
    return of(ComplaintFiled.class).count();
  }

  long recoveredMinor(String currency) {
    return of(RefundPaymentRecorded.class)
        .filter(paid -> paid.currency().equals(currency))
        .mapToLong(RefundPaymentRecorded::amountMinor)
        .sum();
  }

  long flagged() {
    return of(ComplaintClosed.class).filter(closed -> !closed.flags().isEmpty()).count();
  }

  /** Satisfied, not satisfied, unanswered. */
  List<Long> answers() {
    long satisfied = of(SurveyAnswered.class).filter(SurveyAnswered::satisfied).count();
    long answered = of(SurveyAnswered.class).count();
    return List.of(satisfied, answered - satisfied, of(SurveySent.class).count() - answered);
  }
}
