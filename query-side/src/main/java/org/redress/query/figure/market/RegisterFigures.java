package org.redress.query.figure.market;

import static org.redress.query.figure.FigureDefinition.count;

import java.util.List;
import org.redress.events.station.StationKind;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.Text;

/** Figures about stations, units of safe consumption and local schemes. */
public final class RegisterFigures {

  private static final String TAICANG = "Taicang, report on 2023";
  private static final String PLAN = "Three-year action plan of five departments, 2025-02";
  private static final String ORDER = "Order 121 Art. 6";

  private RegisterFigures() {}

  /** The figures. */
  public static List<FigureDefinition> all() {
    return List.of(
        count(
                "supervision-stations",
                new Text("消费维权监督站", "Supervision stations"),
                new Text(
                    "期末仍在运行的消费维权监督站。",
                    "Stations that watch over consumer rights and are open at the end of the period."),
                MarketMeasures.open(StationKind.SUPERVISION))
            .standing()
            .answering(TAICANG, "Q19"),
        count(
                "supervision-stations-opened",
                new Text("新设消费维权监督站", "Supervision stations opened"),
                new Text("期内新设的消费维权监督站，按设立之日计。", "By the day they were opened."),
                MarketMeasures.opened(StationKind.SUPERVISION))
            .answering(TAICANG, "Q19"),
        count(
                "service-stations",
                new Text("消费维权服务站", "Service stations"),
                new Text(
                    "期末仍在运行的消费维权服务站和绿色通道（《市场监督管理投诉举报处理办法》第六条）。",
                    "Service stations and green channels open at the end of the period: Order 121 Art. 6."),
                MarketMeasures.open(StationKind.SERVICE),
                MarketMeasures.open(StationKind.GREEN_CHANNEL))
            .standing()
            .answering(ORDER),
        count(
                "safe-units-enrolled",
                new Text("放心消费参创单位（新增）", "Units that entered the list"),
                new Text(
                    "期内进入放心消费参创名单的单位和区域，按进入之日计；后来退出的仍计。",
                    "Units and areas by the day they entered the list of safe consumption; those that left later still count."),
                MarketMeasures.UNITS_ENROLLED)
            .answering(TAICANG, "Q15"),
        count(
                "safe-units",
                new Text("放心消费参创单位（期末）", "Units on the list"),
                new Text(
                    "期末在放心消费参创名单上的单位和区域。",
                    "Units and areas on the list of safe consumption at the end of the period."),
                MarketMeasures.UNITS)
            .standing()
            .answering(PLAN),
        count(
                "safe-units-awarded",
                new Text("放心消费示范（新评）", "Awards as a model"),
                new Text(
                    "期内被评为放心消费示范单位或者示范区域，按评定之日计；后来撤销的仍计。",
                    "Awards as a model unit or area by the day they were given; those taken back later still count."),
                MarketMeasures.UNITS_AWARDED)
            .answering(TAICANG, "Q16"),
        count(
                "safe-units-model",
                new Text("放心消费示范（期末）", "Models"),
                new Text(
                    "期末有效的放心消费示范；撤销或者期满的不计。",
                    "Models whose award stands at the end of the period; taken back or run out, it does not."),
                MarketMeasures.MODEL_UNITS)
            .standing()
            .answering(PLAN),
        count(
                "scheme-members",
                new Text("地方计划商户", "Merchants in local schemes"),
                new Text(
                    "期末在地方计划中的商户；同一商户参加几个计划的，在每个计划中各计一次。",
                    "Merchants in a local scheme at the end of the period, once in each scheme they are in."),
                MarketMeasures.SCHEME_MEMBERS)
            .standing()
            .answering(TAICANG, "Q18"),
        count(
                "scheme-members-ever",
                new Text("地方计划累计商户", "Merchants ever in local schemes"),
                new Text(
                    "截至期末曾经参加地方计划的商户，每个计划中各计一次。",
                    "Merchants that were ever in a local scheme by the end of the period, once in each scheme."),
                MarketMeasures.SCHEME_MEMBERS_EVER)
            .standing()
            .answering(TAICANG),
        count(
                "scheme-joined",
                new Text("地方计划新增商户", "Merchants that joined local schemes"),
                new Text(
                    "期内参加地方计划的次数，按参加之日计；退出后再参加的再计。",
                    "Times that merchants joined a local scheme, by the day; who joins again counts again."),
                MarketMeasures.SCHEME_JOINED)
            .answering(TAICANG));
  }
}
