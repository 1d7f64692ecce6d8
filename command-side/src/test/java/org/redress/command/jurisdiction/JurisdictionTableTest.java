package org.redress.command.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.RespondentKind;

/** One test for each row of Art. 13. */
class JurisdictionTableTest {

  @Test
  void ordinaryOperatorIsHandledWhereItDoesBusinessOrHasItsDomicile() {
    assertThat(JurisdictionTable.places(RespondentKind.ORDINARY_OPERATOR))
        .containsExactly(ConnectingPlace.ACTUAL_PLACE, ConnectingPlace.DOMICILE);
  }

  @Test
  void platformOperatorOrOwnSiteIsHandledAtItsDomicile() {
    assertThat(JurisdictionTable.places(RespondentKind.PLATFORM_OPERATOR_OR_OWN_SITE))
        .containsExactly(ConnectingPlace.DOMICILE);
  }

  @Test
  void sellerWithAShownAddressIsHandledThereOrAtThePlatform() {
    assertThat(JurisdictionTable.places(RespondentKind.IN_PLATFORM_SELLER_ADDRESS_SHOWN))
        .containsExactly(ConnectingPlace.SHOWN_ADDRESS, ConnectingPlace.PLATFORM_DOMICILE);
  }

  @Test
  void sellerWhoCannotBeReachedIsHandledAtThePlatformOnly() {
    assertThat(JurisdictionTable.places(RespondentKind.IN_PLATFORM_SELLER_UNREACHABLE))
        .containsExactly(ConnectingPlace.PLATFORM_DOMICILE);
  }
}
