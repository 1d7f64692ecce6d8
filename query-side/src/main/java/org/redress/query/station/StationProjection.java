package org.redress.query.station;

import java.util.List;
import org.redress.events.station.StationEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each station. */
public final class StationProjection implements View<Station> {

  /** Its name. */
  public static final String NAME = "stations";

  private static final int FORM = 1;

  private StationProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new StationProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Station> type() {
    return Station.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("regions", "region", "_id"));
  }

  @Override
  public List<Change<Station>> changes(Recorded event) {
    return event.event() instanceof StationEvent fact
        ? List.of(new Change<>(fact.stationId(), before -> StationFold.apply(before, event, fact)))
        : List.of();
  }
}
