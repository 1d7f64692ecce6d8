package org.redress.query.oversight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.CaseEvent;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.form.FormEvent;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateRejected;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.query.head.CaseHead;
import org.redress.query.head.CaseHeads;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;
import org.redress.query.projection.View;

/** Keeps what the review queue is made of: a document for each case and one for each class. */
public final class ReviewQueueProjection {

  /** Its name. */
  public static final String NAME = "reviewQueue";

  private static final int FORM = 1;

  private ReviewQueueProjection() {}

  /**
   * The projection.
   *
   * @param streams for what a closing does not say itself
   */
  public static Projection create(StreamReader streams) {
    return new Projection(NAME, FORM, List.of(new Cases(), new Times(new CaseHeads(streams))));
  }

  /** One document for each case. */
  static final class Cases implements View<QueuedCase> {

    static final String COLLECTION = "review_queue";

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<QueuedCase> type() {
      return QueuedCase.class;
    }

    @Override
    public List<List<String>> indexes() {
      return List.of(List.of("keys", "-filedAt", "-_id"));
    }

    @Override
    public List<Change<QueuedCase>> changes(Recorded event) {
      return switch (event.event()) {
        case DuplicateSuggested e -> ofBoth(event, e.caseId(), e.otherCaseId());
        case DuplicateConfirmed e -> ofBoth(event, e.caseId(), e.otherCaseId());
        case DuplicateRejected e -> ofBoth(event, e.caseId(), e.otherCaseId());
        case CaseEvent e -> List.of(own(event, e.caseId()));
        case ClockEvent e when e.file() == FileKind.CASE -> List.of(own(event, e.fileId()));
        default -> List.of();
      };
    }

    private static List<Change<QueuedCase>> ofBoth(Recorded event, String id, String otherId) {
      return List.of(
          own(event, id), new Change<>(otherId, before -> QueueFold.linked(before, event, id)));
    }

    private static Change<QueuedCase> own(Recorded event, String id) {
      return new Change<>(id, before -> QueueFold.apply(before, event));
    }
  }

  /** One document for each class of cases. */
  static final class Times implements View<HandlingTimes> {

    static final String COLLECTION = "review_times";

    private final CaseHeads heads;

    Times(CaseHeads heads) {
      this.heads = heads;
    }

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<HandlingTimes> type() {
      return HandlingTimes.class;
    }

    /** A case that is closed again counts with its last closing only. */
    @Override
    public List<Change<HandlingTimes>> changes(Recorded event) {
      if (event.event() instanceof CaseEvent
          || event.event() instanceof ClockEvent
          || event.event() instanceof FormEvent) {
        heads.note(event);
      }
      if (!(event.event() instanceof ComplaintClosed)
          && !(event.event() instanceof ComplaintReopened)) {
        return List.of();
      }
      CaseHead before = heads.before(event);
      Integer was = days(before);
      Integer is = days(heads.after(event));
      Map<Integer, Integer> moves = new LinkedHashMap<>();
      if (was != null) {
        moves.merge(was, -1, Integer::sum);
      }
      if (is != null) {
        moves.merge(is, 1, Integer::sum);
      }
      return moves.isEmpty()
          ? List.of()
          : List.of(
              new Change<>(
                  before.classKey(), times -> moved(times, before.classKey(), event, moves)));
    }

    private static HandlingTimes moved(
        @Nullable HandlingTimes times, String classKey, Recorded event, Map<Integer, Integer> by) {
      HandlingTimes changed = times == null ? HandlingTimes.none(classKey) : times;
      for (var move : new ArrayList<>(by.entrySet())) {
        changed = changed.with(event.position(), move.getKey(), move.getValue());
      }
      return changed;
    }

    private static @Nullable Integer days(CaseHead head) {
      return head.filedAt() == null || head.closedAt() == null
          ? null
          : QueueFold.days(head.filedAt(), head.closedAt());
    }
  }
}
