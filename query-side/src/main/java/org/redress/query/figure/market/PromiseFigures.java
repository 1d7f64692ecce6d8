package org.redress.query.figure.market;

import static org.redress.query.figure.FigureDefinition.count;
import static org.redress.query.figure.FigureDefinition.money;

import java.util.List;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.Text;

/** Figures about pledges, returns and online dispute resolution by enterprises. */
public final class PromiseFigures {

  private static final String TAICANG = "Taicang, report on 2023";
  private static final String QINGHAI = "Qinghai, report on 2024";
  private static final String STANDARD =
      "Working definition; what a pledge promises binds: Implementation Regulations Art. 12";

  private PromiseFigures() {}

  /** The figures. */
  public static List<FigureDefinition> all() {
    return List.of(
        count(
                "pledged-merchants-ever",
                new Text("累计发展承诺商户", "Merchants that ever pledged"),
                new Text(
                    "截至期末曾经作出公开承诺的商户，每户计一次，终止承诺的仍计。",
                    "Merchants that had made a public pledge by the end of the period, each once; those that ended it still count."),
                MarketMeasures.PLEDGED_EVER)
            .standing()
            .answering(TAICANG, "Q17"),
        count(
                "pledged-merchants",
                new Text("承诺有效商户", "Merchants with a pledge in force"),
                new Text(
                    "期末至少有一项公开承诺有效的商户，每户计一次；暂停的承诺不计。",
                    "Merchants with at least one public pledge in force at the end of the period, each once; a suspended pledge is not in force."),
                MarketMeasures.PLEDGED)
            .standing()
            .answering(TAICANG, "Q17"),
        count(
                "returns-without-reason",
                new Text("线下无理由退货", "Returns without reason"),
                new Text(
                    "按承诺办理的线下无理由退货，按退款之日计。",
                    "Returns without reason under a pledge, by the day the money was paid back."),
                MarketMeasures.RETURNS)
            .answering(QINGHAI, "Q47"),
        money(
                "returned-without-reason",
                new Text("线下无理由退货金额", "Money of returns without reason"),
                new Text(
                    "按承诺办理的线下无理由退货退还的金额，按退款之日计；不属于挽回的经济损失。",
                    "Money paid back for returns without reason under a pledge, by the day it was paid. It is not recovered loss."),
                MarketMeasures.RETURNED)
            .answering(QINGHAI, "Q47"),
        count(
                "returns-refused",
                new Text("拒绝无理由退货", "Returns refused"),
                new Text(
                    "商户拒绝承诺范围内的无理由退货，按拒绝之日计。",
                    "Returns that a pledge promises and the merchant refused, by the day it refused."),
                MarketMeasures.RETURNS_REFUSED)
            .answering(STANDARD),
        count(
                "odr-enterprises",
                new Text("ODR企业", "ODR enterprises"),
                new Text(
                    "期末参加在线消费纠纷解决的企业。",
                    "Enterprises that take part in online dispute resolution at the end of the period."),
                MarketMeasures.ODR_ENTERPRISES)
            .standing()
            .answering(QINGHAI, "Q45"),
        count(
                "odr-enterprises-joined",
                new Text("新增ODR企业", "ODR enterprises admitted"),
                new Text(
                    "期内获准参加在线消费纠纷解决的企业，按获准之日计；退出后再参加的再计。",
                    "Enterprises by the day they were admitted to online dispute resolution; who joins again counts again."),
                MarketMeasures.ODR_JOINED)
            .answering(QINGHAI));
  }
}
