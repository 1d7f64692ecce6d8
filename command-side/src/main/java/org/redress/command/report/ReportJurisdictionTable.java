package org.redress.command.report;

import static org.redress.events.report.ReportPlace.ACTUAL_PLACE;
import static org.redress.events.report.ReportPlace.ADVERTISER_PLACE;
import static org.redress.events.report.ReportPlace.AGENT_PLACE;
import static org.redress.events.report.ReportPlace.DOMICILE;
import static org.redress.events.report.ReportPlace.PLACE_OF_CONDUCT;
import static org.redress.events.report.ReportPlace.PLATFORM_DOMICILE;
import static org.redress.events.report.ReportPlace.PUBLISHER_PLACE;
import static org.redress.events.report.ReportPowerReason.FIRST_RECEIVER;
import static org.redress.events.report.ReportPowerReason.HANDED_OVER;
import static org.redress.events.report.ReportPowerReason.PLACE;

import java.util.List;
import java.util.stream.Stream;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportTargetKind;

/**
 * Which places give power over a report, by what is reported. Source: Order 121 Art. 29, 31, 32
 * (2026-04-15); Order 20 Art. 25, 27, 28 (2020-01-01), which also let the authority of the
 * publisher's place hand a report over to that of the advertiser or the agent.
 */
public final class ReportJurisdictionTable {

  private static final List<Row> HAND_OVER =
      List.of(new Row(ADVERTISER_PLACE, HANDED_OVER), new Row(AGENT_PLACE, HANDED_OVER));

  /**
   * A place that gives power.
   *
   * @param place the place
   * @param reason by itself, or on which condition
   */
  public record Row(ReportPlace place, ReportPowerReason reason) {

    @Override
    public String toString() {
      return reason == PLACE ? place.name() : place + " as " + reason;
    }
  }

  private ReportJurisdictionTable() {}

  /** The places under the rules in force, in the order in which the articles name them. */
  public static List<Row> rows(ReportTargetKind target, Regime regime) {
    return switch (target) {
      case ORDINARY_CONDUCT -> List.of(new Row(PLACE_OF_CONDUCT, PLACE));
      case PLATFORM_OPERATOR_OR_OWN_SITE -> List.of(new Row(DOMICILE, PLACE));
      case IN_PLATFORM_SELLER ->
          List.of(new Row(ACTUAL_PLACE, PLACE), new Row(PLATFORM_DOMICILE, FIRST_RECEIVER));
      case MASS_MEDIA_ADVERT -> and(handOver(regime), new Row(PUBLISHER_PLACE, PLACE));
      case INTERNET_ADVERT ->
          and(
              handOver(regime),
              new Row(PUBLISHER_PLACE, PLACE),
              new Row(ADVERTISER_PLACE, FIRST_RECEIVER),
              new Row(AGENT_PLACE, FIRST_RECEIVER));
      case SELF_PUBLISHED_INTERNET_ADVERT -> List.of(new Row(ADVERTISER_PLACE, PLACE));
    };
  }

  private static List<Row> handOver(Regime regime) {
    return switch (regime) {
      case ORDER_20, ORDER_20_AND_REGULATIONS -> HAND_OVER;
      case ORDER_121 -> List.of();
    };
  }

  private static List<Row> and(List<Row> more, Row... rows) {
    return Stream.concat(Stream.of(rows), more.stream()).toList();
  }

  /** The article that the rows follow from. */
  public static String article(ReportTargetKind target, Regime regime) {
    return switch (target) {
      case ORDINARY_CONDUCT -> article(regime, 25, 29);
      case PLATFORM_OPERATOR_OR_OWN_SITE, IN_PLATFORM_SELLER -> article(regime, 27, 31);
      case MASS_MEDIA_ADVERT, INTERNET_ADVERT, SELF_PUBLISHED_INTERNET_ADVERT ->
          article(regime, 28, 32);
    };
  }

  /** The article about stations, which act in the name of their authority. */
  static String stationArticle(Regime regime) {
    return article(regime, 26, 30);
  }

  private static String article(Regime regime, int ofOrder20, int ofOrder121) {
    return switch (regime) {
      case ORDER_20, ORDER_20_AND_REGULATIONS -> "Order 20 Art. " + ofOrder20;
      case ORDER_121 -> "Order 121 Art. " + ofOrder121;
    };
  }
}
