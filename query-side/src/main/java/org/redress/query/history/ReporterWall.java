package org.redress.query.history;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.redress.events.DomainEvent;
import org.redress.events.Protected;
import org.redress.events.enforcement.EnforcementCaseOpened;
import org.redress.events.report.Reporter;
import org.redress.query.projection.Recorded;

/**
 * Keeps reporters out of the history of reports and of enforcement cases. Order 121 Art. 37 keeps
 * who reported, and what they said, from the operator and from outsiders; a masked name or number
 * could still point to the person, so what a reporter gave is left out altogether. The report that
 * led to an enforcement case is left out there, and so is the account of somebody from outside who
 * acted on a report.
 */
public final class ReporterWall {

  private static final String REPORTER = "reporter";

  private static final String WITHHELD = "***";

  /** Capacities of people who act for no authority. */
  private static final Set<String> OUTSIDERS = Set.of("CONSUMER", "MERCHANT");

  private ReporterWall() {}

  /** The entry of an event as anybody may see it. */
  public static HistoryEntry entry(Recorded event) {
    HistoryEntry entry = HistoryEntry.of(event);
    boolean outsider = OUTSIDERS.contains(entry.role());
    return new HistoryEntry(
        entry.commit(),
        entry.version(),
        entry.eventId(),
        entry.name(),
        outsider ? WITHHELD : entry.actor(),
        entry.role(),
        outsider ? WITHHELD : entry.organisation(),
        entry.recordedAt(),
        entry.occurredAt(),
        entry.command(),
        without(entry.payload(), event.event()));
  }

  private static Map<String, Object> without(Map<String, Object> payload, DomainEvent event) {
    var shown = new HashMap<>(payload);
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      if (isOfTheReporter(component, event)) {
        shown.remove(component.getName());
      }
    }
    return shown;
  }

  private static boolean isOfTheReporter(RecordComponent component, DomainEvent event) {
    Object value = value(component, event);
    return value instanceof Reporter
        || (value instanceof Protected data && data.subject().equals(REPORTER))
        || (event instanceof EnforcementCaseOpened && component.getName().equals("reportId"));
  }

  private static Object value(RecordComponent component, DomainEvent event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
