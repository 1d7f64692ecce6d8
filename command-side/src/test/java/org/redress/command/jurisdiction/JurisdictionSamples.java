package org.redress.command.jurisdiction;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;

import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.RespondentKind;

/** Commands about who handles the sample complaint, all of them late enough to follow any other. */
final class JurisdictionSamples {

  /** Hours from the receipt at which the sample commands happen. */
  static final int EARLY = 3;

  static final int LATE = 50;

  private JurisdictionSamples() {}

  static RecordJurisdiction competent(int hour) {
    return competent(hour, RespondentKind.ORDINARY_OPERATOR, ConnectingPlace.DOMICILE);
  }

  static RecordJurisdiction competent(int hour, RespondentKind kind, ConnectingPlace place) {
    return new RecordJurisdiction(
        CASE, hour(hour), COUNTY, kind, place, CompetenceReason.FIRST_RECEIVER, text("样例:住所在本县"));
  }

  static RouteCase route(int hour) {
    return route(hour, CITY, COUNTY);
  }

  static RouteCase route(int hour, String centre, String organisation) {
    return new RouteCase(CASE, hour(hour), centre, organisation);
  }

  static ReturnCase giveBack(int hour) {
    return giveBack(hour, COUNTY);
  }

  static ReturnCase giveBack(int hour, String organisation) {
    return new ReturnCase(CASE, hour(hour), organisation, text("样例:不在本县"));
  }

  static TransferComplaint transfer(int hour, String from, String to) {
    return new TransferComplaint(CASE, hour(hour), from, to, text("样例:报请上级处理"));
  }

  static RaiseJurisdictionDispute raise(int hour) {
    return raise(hour, COUNTY, OTHER_COUNTY);
  }

  static RaiseJurisdictionDispute raise(int hour, String first, String second) {
    return new RaiseJurisdictionDispute(CASE, hour(hour), first, second, text("样例:实际经营地不明"));
  }

  static ReferJurisdictionDispute refer(int hour, String superior) {
    return new ReferJurisdictionDispute(CASE, hour(hour), superior);
  }

  static SettleJurisdictionDispute agree(int hour, String organisation) {
    return new SettleJurisdictionDispute(CASE, hour(hour), organisation);
  }

  static DesignateJurisdiction designate(int hour, String superior, String organisation) {
    return new DesignateJurisdiction(CASE, hour(hour), superior, organisation);
  }

  static Protected note(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
