package org.redress.query.oversight;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.oversight.ReviewReason;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;

/**
 * Reads the review queue. Each reason is one list in the order of receipt, read from its place on;
 * the lists are merged, and a case that is in several comes once.
 */
final class ReviewQueue {

  private static final Comparator<QueuedCase> NEWEST_FIRST =
      Comparator.comparing(QueuedCase::filedAt).thenComparing(QueuedCase::id).reversed();

  private final MongoCollection<QueuedCase> cases;
  private final MongoCollection<HandlingTimes> times;
  private final Timeline<QueuedCase> timeline;

  /** Reads from this database. */
  ReviewQueue(MongoDatabase database) {
    cases = database.getCollection(ReviewQueueProjection.Cases.COLLECTION, QueuedCase.class);
    times = database.getCollection(ReviewQueueProjection.Times.COLLECTION, HandlingTimes.class);
    timeline = new Timeline<>(cases, "filedAt");
  }

  /** The handling times of every class that has a closed case, in the order of the classes. */
  List<UnusualTime> handlingTimes() {
    List<UnusualTime> classes = new ArrayList<>();
    for (HandlingTimes ofClass : times.find().sort(new Document("_id", 1))) {
      if (ofClass.cases() > 0) {
        classes.add(UnusualTime.of(ofClass));
      }
    }
    return classes;
  }

  /**
   * Cases to look into, received last first.
   *
   * @param after place of the case before, null to begin with the newest
   * @param limit largest number returned
   */
  List<CaseToReview> page(
      QueueScope scope, Set<ReviewReason> reasons, @Nullable Place after, int limit) {
    Map<String, Integer> limits =
        handlingTimes().stream()
            .filter(ofClass -> ofClass.limit().isPresent())
            .collect(
                Collectors.toMap(UnusualTime::classKey, ofClass -> ofClass.limit().getAsInt()));
    Map<String, QueuedCase> found = new LinkedHashMap<>();
    for (ReviewReason reason : reasons) {
      ofReason(reason, scope, limits, after, limit).forEach(file -> found.put(file.id(), file));
    }
    List<QueuedCase> page = found.values().stream().sorted(NEWEST_FIRST).limit(limit).toList();
    Map<String, List<String>> succeeded = succeededElsewhere(page);
    return page.stream()
        .map(file ->
            new CaseToReview(
                file,
                reasons(file, limits, succeeded),
                succeeded.getOrDefault(file.id(), List.of())))
        .toList();
  }

  private List<QueuedCase> ofReason(
      ReviewReason reason,
      QueueScope scope,
      Map<String, Integer> limits,
      @Nullable Place after,
      int limit) {
    return switch (reason) {
      case OVERDUE, REOPENED, REPEATED, UNSATISFIED, REFUND_IN_DEFAULT ->
          read(scope.under(QueueKeys.key(scope.key(), reason)), after, limit);
      case UNUSUAL_HANDLING_TIME ->
          limits.entrySet().stream()
              .flatMap(ofClass ->
                  slow(scope, ofClass.getKey(), ofClass.getValue(), after, limit).stream())
              .toList();
      case REFUSED_THEN_SUCCEEDED_ELSEWHERE -> refused(scope, after, limit);
      // Picked by a person and never by the queue.
      case SPOT_CHECK -> List.of();
    };
  }

  private List<QueuedCase> slow(
      QueueScope scope, String classKey, int moreThanDays, @Nullable Place after, int limit) {
    Document conditions =
        scope
            .under(QueueKeys.slowKey(scope.key(), classKey, moreThanDays))
            .append("signs.ending.days", new Document("$gt", moreThanDays));
    return read(conditions, after, limit);
  }

  /** How the other case ended stands with that one, so more are read until enough are left. */
  private List<QueuedCase> refused(QueueScope scope, @Nullable Place after, int limit) {
    Document conditions =
        scope.under(QueueKeys.key(scope.key(), ReviewReason.REFUSED_THEN_SUCCEEDED_ELSEWHERE));
    List<QueuedCase> kept = new ArrayList<>();
    Place start = after;
    List<QueuedCase> read;
    do {
      read = read(conditions, start, limit);
      Map<String, List<String>> succeeded = succeededElsewhere(read);
      read.stream().filter(file -> succeeded.containsKey(file.id())).forEach(kept::add);
      start = read.isEmpty() ? start : place(read.getLast());
    } while (kept.size() < limit && read.size() == limit);
    return kept;
  }

  private List<QueuedCase> read(Document conditions, @Nullable Place after, int limit) {
    return timeline.page(conditions, PeriodInput.ALL, true, after, limit);
  }

  private Map<String, List<String>> succeededElsewhere(Collection<QueuedCase> files) {
    List<QueuedCase> refused = files.stream().filter(file -> file.signs().refused()).toList();
    List<String> others =
        refused.stream().flatMap(file -> file.signs().sameDispute().stream()).distinct().toList();
    if (others.isEmpty()) {
      return Map.of();
    }
    Set<String> succeeded =
        cases.find(Filters.in("_id", others)).into(new ArrayList<>()).stream()
            .filter(ReviewQueue::succeeded)
            .map(QueuedCase::id)
            .collect(Collectors.toSet());
    return refused.stream()
        .filter(file -> file.signs().sameDispute().stream().anyMatch(succeeded::contains))
        .collect(
            Collectors.toMap(
                QueuedCase::id,
                file -> file.signs().sameDispute().stream().filter(succeeded::contains).toList()));
  }

  private static boolean succeeded(QueuedCase file) {
    Ending ending = file.signs().ending();
    return ending != null && ending.succeeded();
  }

  private static List<ReviewReason> reasons(
      QueuedCase file, Map<String, Integer> limits, Map<String, List<String>> succeeded) {
    Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
    reasons.addAll(QueueKeys.certain(file.signs()));
    Ending ending = file.signs().ending();
    Integer limit = limits.get(file.classKey());
    if (ending != null && limit != null && ending.days() > limit) {
      reasons.add(ReviewReason.UNUSUAL_HANDLING_TIME);
    }
    if (succeeded.containsKey(file.id())) {
      reasons.add(ReviewReason.REFUSED_THEN_SUCCEEDED_ELSEWHERE);
    }
    return List.copyOf(reasons);
  }

  /** The place of a case in the queue. */
  static Place place(QueuedCase file) {
    return new Place(file.filedAt(), file.id());
  }
}
