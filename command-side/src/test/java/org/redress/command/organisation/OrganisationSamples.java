package org.redress.command.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.OrganisationOnRecord;
import org.redress.events.organisation.OrganisationLevel;

/** The commands of one county authority, registered on 2026-01-05 at 10:00 in Shanghai. */
final class OrganisationSamples {

  static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");
  static final Instant LATER = Instant.parse("2026-03-05T02:00:00Z");
  static final LocalDate FROM = LocalDate.of(2018, 12, 1);
  static final OrganisationOnRecord CITY_ON_RECORD =
      new OrganisationOnRecord(
          "ORG-350100", OrganisationLevel.PREFECTURE, "350100", true, FROM, null, List.of());

  private OrganisationSamples() {}

  static RegisterOrganisation county() {
    return county("ORG-350102", "350102", CITY_ON_RECORD.id());
  }

  static RegisterOrganisation county(String id, @Nullable String code, @Nullable String parentId) {
    return register(id, OrganisationLevel.COUNTY, code, parentId);
  }

  static RegisterOrganisation register(
      String id, OrganisationLevel level, @Nullable String code, @Nullable String parentId) {
    return new RegisterOrganisation(id, AT, "样例市场监督管理局", null, level, parentId, code, false, FROM);
  }

  static RenameOrganisation rename() {
    return new RenameOrganisation("ORG-350102", LATER, "样例区市场监督管理局", null);
  }

  static EndOrganisation end() {
    return end(LocalDate.of(2026, 12, 31));
  }

  static EndOrganisation end(LocalDate validTo) {
    return new EndOrganisation("ORG-350102", LATER, validTo, "样例:区划调整");
  }
}
