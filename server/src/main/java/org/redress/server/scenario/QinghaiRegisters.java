package org.redress.server.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.command.Command;
import org.redress.command.odr.JoinOdr;
import org.redress.command.pledge.CarryOutNoReasonReturn;
import org.redress.command.pledge.MakePledge;
import org.redress.events.pledge.PledgeKind;

/** The registers of Qinghai: ODR enterprises, and shops that take goods back. */
final class QinghaiRegisters {

  /** Enterprises that settled online at the end of the year before. */
  static final int ENTERPRISES_BEFORE = 135;

  /** Series of the enterprises. */
  static final String SERIES = "QE";

  private static final int ENTERPRISES = 196;
  private static final int RETURNS = 4_996;
  private static final long RETURNED_MINOR = 160_140_000;

  /** Chosen: so many shops, with seven days for returning goods. */
  private static final int SHOPS = 100;

  private static final int RETURN_TERM_DAYS = 7;
  private static final String SHOP_SERIES = "QP";
  private static final LocalDate BEFORE = LocalDate.of(2023, 3, 15);
  private static final LocalDate IN_THE_YEAR = LocalDate.of(2024, 3, 15);

  private final List<Place> places;
  private final Shares paidBack = new Shares(RETURNED_MINOR, RETURNS);

  QinghaiRegisters(List<Place> places) {
    this.places = places;
  }

  /** Enterprises that are admitted. */
  Stage enterprises() {
    return new Stage(
        "enterprises",
        ENTERPRISES,
        20,
        places,
        (i, place) -> {
          LocalDate day = (i < ENTERPRISES_BEFORE ? BEFORE : IN_THE_YEAR).plusDays(i);
          return List.of(
              Operators.register(SERIES, i, place, day),
              new JoinOdr(
                  Operators.merchantId(SERIES, i),
                  Year.moment(day, 10, 0),
                  place.office(),
                  day,
                  place.region()));
        });
  }

  /** Shops that pledge, each with its returns in one commit. */
  Stage returns() {
    return new Stage("returns", SHOPS, 1, places, this::shop);
  }

  private List<Command> shop(int shop, Place place) {
    String pledgeId = String.format(Locale.ROOT, "63-pledge-%03d", shop);
    List<Command> all = new ArrayList<>();
    all.add(Operators.register(SHOP_SERIES, shop, place, BEFORE));
    all.add(
        new MakePledge(
            pledgeId,
            Year.moment(BEFORE, 10, 0),
            Operators.merchantId(SHOP_SERIES, shop),
            PledgeKind.OFFLINE_NO_REASON_RETURN,
            RETURN_TERM_DAYS,
            null,
            place.region()));
    for (int i = shop; i < RETURNS; i += SHOPS) {
      LocalDate received = LocalDate.of(2024, 1, 2).plusDays(i % 350);
      all.add(
          new CarryOutNoReasonReturn(
              pledgeId,
              Year.moment(received.plusDays(5), 10, 0),
              received,
              received.plusDays(4),
              "示例商品",
              paidBack.part(i),
              "CNY"));
    }
    return all;
  }
}
