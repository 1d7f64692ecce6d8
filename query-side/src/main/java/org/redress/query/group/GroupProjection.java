package org.redress.query.group;

import java.util.List;
import org.redress.events.group.GroupEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each group dispute. */
public final class GroupProjection implements View<GroupDispute> {

  /** Its name. */
  public static final String NAME = "groupDisputes";

  private static final int FORM = 1;

  private GroupProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new GroupProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<GroupDispute> type() {
    return GroupDispute.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("caseIds", "_id"));
  }

  @Override
  public List<Change<GroupDispute>> changes(Recorded event) {
    return event.event() instanceof GroupEvent fact
        ? List.of(new Change<>(fact.groupId(), before -> GroupFold.apply(before, event, fact)))
        : List.of();
  }
}
