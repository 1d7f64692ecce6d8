package org.redress.command.jurisdiction;

import java.util.List;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.RespondentKind;

/**
 * Which places make an authority competent for a complaint, by the kind of operator complained
 * about. Source: Order 121 Art. 13 (2026-04-15).
 */
public final class JurisdictionTable {

  /** Article that every row follows from. */
  public static final String ARTICLE = "Order 121 Art. 13";

  private JurisdictionTable() {}

  /** The places, in the order in which the article names them. */
  public static List<ConnectingPlace> places(RespondentKind kind) {
    return switch (kind) {
      case ORDINARY_OPERATOR -> List.of(ConnectingPlace.ACTUAL_PLACE, ConnectingPlace.DOMICILE);
      case PLATFORM_OPERATOR_OR_OWN_SITE -> List.of(ConnectingPlace.DOMICILE);
      case IN_PLATFORM_SELLER_ADDRESS_SHOWN ->
          List.of(ConnectingPlace.SHOWN_ADDRESS, ConnectingPlace.PLATFORM_DOMICILE);
      case IN_PLATFORM_SELLER_UNREACHABLE -> List.of(ConnectingPlace.PLATFORM_DOMICILE);
    };
  }
}
