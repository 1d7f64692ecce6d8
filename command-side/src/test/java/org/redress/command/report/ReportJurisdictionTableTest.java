package org.redress.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.clock.Regime.ORDER_121;
import static org.redress.events.clock.Regime.ORDER_20;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportTargetKind;

/** One line for each row of Order 121 Art. 29, 31, 32 and of Order 20 Art. 25, 27, 28. */
class ReportJurisdictionTableTest {

  private static String rows(ReportTargetKind target, Regime regime) {
    return ReportJurisdictionTable.rows(target, regime).stream()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORDINARY_CONDUCT               | PLACE_OF_CONDUCT                                                                     | Order 121 Art. 29
          PLATFORM_OPERATOR_OR_OWN_SITE  | DOMICILE                                                                             | Order 121 Art. 31
          IN_PLATFORM_SELLER             | ACTUAL_PLACE, PLATFORM_DOMICILE as FIRST_RECEIVER                                    | Order 121 Art. 31
          MASS_MEDIA_ADVERT              | PUBLISHER_PLACE                                                                      | Order 121 Art. 32
          INTERNET_ADVERT                | PUBLISHER_PLACE, ADVERTISER_PLACE as FIRST_RECEIVER, AGENT_PLACE as FIRST_RECEIVER   | Order 121 Art. 32
          SELF_PUBLISHED_INTERNET_ADVERT | ADVERTISER_PLACE                                                                     | Order 121 Art. 32
          """)
  void order121(ReportTargetKind target, String places, String article) {
    assertThat(rows(target, ORDER_121)).isEqualTo(places);
    assertThat(ReportJurisdictionTable.article(target, ORDER_121)).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORDINARY_CONDUCT               | PLACE_OF_CONDUCT                                                                                                                                    | Order 20 Art. 25
          PLATFORM_OPERATOR_OR_OWN_SITE  | DOMICILE                                                                                                                                            | Order 20 Art. 27
          IN_PLATFORM_SELLER             | ACTUAL_PLACE, PLATFORM_DOMICILE as FIRST_RECEIVER                                                                                                   | Order 20 Art. 27
          MASS_MEDIA_ADVERT              | PUBLISHER_PLACE, ADVERTISER_PLACE as HANDED_OVER, AGENT_PLACE as HANDED_OVER                                                                        | Order 20 Art. 28
          INTERNET_ADVERT                | PUBLISHER_PLACE, ADVERTISER_PLACE as FIRST_RECEIVER, AGENT_PLACE as FIRST_RECEIVER, ADVERTISER_PLACE as HANDED_OVER, AGENT_PLACE as HANDED_OVER     | Order 20 Art. 28
          SELF_PUBLISHED_INTERNET_ADVERT | ADVERTISER_PLACE                                                                                                                                    | Order 20 Art. 28
          """)
  void order20(ReportTargetKind target, String places, String article) {
    assertThat(rows(target, ORDER_20)).isEqualTo(places);
    assertThat(ReportJurisdictionTable.article(target, ORDER_20)).isEqualTo(article);
  }

  @ParameterizedTest
  @EnumSource
  void implementationRegulationsChangeNothing(ReportTargetKind target) {
    assertThat(rows(target, Regime.ORDER_20_AND_REGULATIONS)).isEqualTo(rows(target, ORDER_20));
  }

  @Test
  void stationsHaveTheirArticle() {
    assertThat(ReportJurisdictionTable.stationArticle(ORDER_20)).isEqualTo("Order 20 Art. 26");
    assertThat(ReportJurisdictionTable.stationArticle(ORDER_121)).isEqualTo("Order 121 Art. 30");
  }
}
