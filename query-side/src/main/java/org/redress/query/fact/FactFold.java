package org.redress.query.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.AttributedFact;
import org.redress.events.fact.BenchmarkImported;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactValue;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.events.fact.NeighbourFactImported;
import org.redress.query.PartList;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one fact that others counted. */
public final class FactFold {

  private static final String DEMANDS = "demands";
  private static final String VALUE = "value";

  private FactFold() {}

  /**
   * The fact after the event.
   *
   * @throws MissingDocument when there is no fact and the event does not take one in
   */
  public static ImportedFact apply(
      @Nullable ImportedFact before, Recorded recorded, ImportedFactEvent event) {
    return switch (event) {
      case MemberReportImported e ->
          taken(before, recorded, e, FactKind.MEMBER_REPORT, DEMANDS, e.mechanismId(), report(e));
      case BenchmarkImported e ->
          taken(before, recorded, e, FactKind.BENCHMARK, e.figureKey(), null, single(e.mean()));
      case NeighbourFactImported e ->
          taken(before, recorded, e, FactKind.NEIGHBOUR, e.key(), null, single(e.value()));
      case ImportedFactWithdrawn e ->
          withdrawn(MissingDocument.unlessPresent(before, recorded), recorded, e);
    };
  }

  private static List<NamedValue> single(FactValue value) {
    return List.of(new NamedValue(VALUE, value));
  }

  private static List<NamedValue> report(MemberReportImported e) {
    List<NamedValue> values = new ArrayList<>();
    values.add(new NamedValue("members", new FactValue(e.members(), 0, FactPrecision.EXACT, "家")));
    values.add(new NamedValue(DEMANDS, e.demands()));
    if (e.closeRate() != null) {
      values.add(new NamedValue("closeRate", e.closeRate()));
    }
    return List.copyOf(values);
  }

  private static ImportedFact taken(
      @Nullable ImportedFact before,
      Recorded recorded,
      AttributedFact e,
      FactKind kind,
      String key,
      @Nullable String mechanismId,
      List<NamedValue> values) {
    String correction = e.correction();
    return new ImportedFact(
        e.factId(),
        recorded.position(),
        recorded.version(),
        kind,
        key,
        mechanismId,
        values,
        e.region(),
        RegionPath.of(e.region()),
        e.period().from(),
        e.period().to(),
        e.source(),
        before == null ? e.occurredAt() : before.importedAt(),
        before == null || correction == null
            ? List.of()
            : PartList.add(before.corrections(), new Correction(e.occurredAt(), correction)),
        null,
        null);
  }

  private static ImportedFact withdrawn(
      ImportedFact before, Recorded recorded, ImportedFactWithdrawn e) {
    return new ImportedFact(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.kind(),
        before.key(),
        before.mechanismId(),
        before.values(),
        before.region(),
        before.regions(),
        before.from(),
        before.to(),
        before.source(),
        before.importedAt(),
        before.corrections(),
        e.occurredAt(),
        e.reason());
  }
}
