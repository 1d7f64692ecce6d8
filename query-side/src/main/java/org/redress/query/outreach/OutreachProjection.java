package org.redress.query.outreach;

import java.util.List;
import org.redress.events.outreach.OutreachEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each activity for consumers. */
public final class OutreachProjection implements View<OutreachActivity> {

  /** Its name. */
  public static final String NAME = "outreach";

  private static final int FORM = 1;

  private OutreachProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new OutreachProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<OutreachActivity> type() {
    return OutreachActivity.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("regions", "recordedAt", "_id"), List.of("regions", "stage", "recordedAt", "_id"));
  }

  @Override
  public List<Change<OutreachActivity>> changes(Recorded event) {
    return event.event() instanceof OutreachEvent fact
        ? List.of(
            new Change<>(fact.activityId(), before -> OutreachFold.apply(before, event, fact)))
        : List.of();
  }
}
