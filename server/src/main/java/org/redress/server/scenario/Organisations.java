package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.organisation.OrganisationIds;
import org.redress.command.organisation.RegisterOrganisation;
import org.redress.events.organisation.OrganisationLevel;

/** Puts the authorities on record, the highest first, all in one commit. */
final class Organisations {

  private static final String STATE = "100000";

  private final LocalDate since;
  private final List<Command> commands = new ArrayList<>();

  /**
   * With the national authority.
   *
   * @param since first day on record, chosen before the first day that is played
   */
  Organisations(LocalDate since) {
    this.since = since;
    add(OrganisationIds.ofCode(STATE), "国家市场监督管理总局", OrganisationLevel.NATIONAL, null, STATE);
  }

  Organisations province(String code, String name) {
    return add(code, name, OrganisationLevel.PROVINCE, STATE);
  }

  Organisations prefecture(String code, String name, String above) {
    return add(code, name, OrganisationLevel.PREFECTURE, above);
  }

  Organisations county(Place place, String above) {
    return add(place.region(), place.name(), OrganisationLevel.COUNTY, above);
  }

  /** A station of an authority. */
  Organisations station(Place place) {
    add("STATION-" + place.region(), "示例市场监督管理所", OrganisationLevel.STATION, place.office(), null);
    return this;
  }

  /** The stage that puts them on record. */
  Stage stage(Place place) {
    return new Stage("organisations", 1, 1, List.of(place), (i, where) -> commands);
  }

  private Organisations add(String code, String name, OrganisationLevel level, String above) {
    add(OrganisationIds.ofCode(code), name + "市场监督管理局", level, OrganisationIds.ofCode(above), code);
    return this;
  }

  private void add(
      String id,
      String name,
      OrganisationLevel level,
      @Nullable String above,
      @Nullable String code) {
    Instant at = Year.moment(since, 0, 0);
    commands.add(new RegisterOrganisation(id, at, name, null, level, above, code, false, since));
  }
}
