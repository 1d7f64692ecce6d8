package org.redress.command.organisation;

import static org.redress.command.Spec.givenOrganisation;
import static org.redress.command.organisation.OrganisationSamples.CITY_ON_RECORD;
import static org.redress.command.organisation.OrganisationSamples.FROM;
import static org.redress.command.organisation.OrganisationSamples.LATER;
import static org.redress.command.organisation.OrganisationSamples.county;
import static org.redress.command.organisation.OrganisationSamples.end;
import static org.redress.command.organisation.OrganisationSamples.rename;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.organisation.OrganisationEnded;
import org.redress.events.organisation.OrganisationRenamed;

class EndOrganisationTest {

  @Test
  void endNamesTheLastDayAndWhy() {
    givenOrganisation(CITY_ON_RECORD, county())
        .when(end())
        .then(new OrganisationEnded("ORG-350102", LATER, LocalDate.of(2026, 12, 31), "样例:区划调整"));
  }

  @Test
  void endBeforeTheBeginningIsRefused() {
    givenOrganisation(CITY_ON_RECORD, county())
        .when(end(FROM.minusDays(1)))
        .thenRefused(
            OrganisationRefusal.ORGANISATION_ENDS_TOO_EARLY, "validTo", "not before " + FROM);
  }

  @Test
  void nameMayChange() {
    givenOrganisation(CITY_ON_RECORD, county())
        .when(rename())
        .then(new OrganisationRenamed("ORG-350102", LATER, "样例区市场监督管理局", null));
  }

  @Test
  void blankNameIsRefused() {
    givenOrganisation(CITY_ON_RECORD, county())
        .when(new RenameOrganisation("ORG-350102", LATER, " ", null))
        .thenRefused(InputRefusal.FIELD_BLANK, "nameZh", "a text");
  }
}
