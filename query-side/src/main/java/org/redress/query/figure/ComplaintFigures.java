package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.count;
import static org.redress.query.figure.FigureDefinition.money;
import static org.redress.query.figure.FigureDefinition.ratio;

import java.util.List;
import org.redress.query.figure.card.Measures;

/** Figures about what complaints lead to: acceptance, mediation, settlement and money. */
final class ComplaintFigures {

  private static final String TAICANG = "Taicang, report on 2023";
  private static final String QINGHAI = "Qinghai, report on 2024";
  private static final String LANZHOU = "Lanzhou New Area, report on 2023";
  private static final String STATISTICS = "Published statistics of market regulation";

  private ComplaintFigures() {}

  static List<FigureDefinition> all() {
    return List.of(
        count(
                "complaints-accepted",
                new Text("投诉受理量", "Complaints accepted"),
                new Text(
                    "法律意义上受理的投诉，按作出受理决定之日计。",
                    "Complaints accepted in law, by the day of the decision."),
                Measures.ACCEPTED)
            .answering(STATISTICS),
        count(
                "complaints-refused",
                new Text("投诉不予受理量", "Complaints not accepted"),
                new Text(
                    "决定不予受理的投诉，按作出决定之日计。",
                    "Complaints that were not accepted, by the day of the decision."),
                Measures.REFUSED)
            .answering(STATISTICS),
        ratio(
                "in-duty-acceptance-rate",
                new Text("职责范围内受理率", "Acceptance within duty"),
                new Text(
                    "受理的投诉，除以已作决定且属于职责范围的投诉，按收到之日计。",
                    "Complaints accepted, by complaints decided that are within the authority's"
                        + " duty, on the day they were received."),
                List.of(Measures.IN_DUTY_ACCEPTED),
                List.of(Measures.IN_DUTY))
            .answering(QINGHAI, "Q39"),
        count(
                "mediations-settled",
                new Text("调解成功数", "Mediations settled"),
                new Text(
                    "以达成协议结束的调解，按结束之日计；可按调解机构查看。",
                    "Mediations that ended with a settlement, by the day they ended; by mediating"
                        + " body where asked."),
                Measures.MEDIATIONS_SETTLED)
            .answering(TAICANG, "Q20"),
        ratio(
                "mediation-success-rate",
                new Text("投诉调解成功率", "Mediation success rate"),
                new Text(
                    "调解成功数，除以已受理且调解结束的投诉，按调解结束之日计。",
                    "Mediations settled, by mediations that ended, on the day they ended."),
                List.of(Measures.MEDIATIONS_SETTLED),
                List.of(Measures.MEDIATIONS_ENDED))
            .answering(STATISTICS),
        count(
                "disputes-settled",
                new Text("化解纠纷数", "Disputes settled"),
                new Text(
                    "经调解、自行和解或在线先行和解化解的纠纷，每件一次，按首次化解之日计。",
                    "Disputes settled by mediation, by the parties themselves or online by the"
                        + " enterprise, each once, on the day of the first settlement."),
                Measures.DISPUTES_SETTLED)
            .answering(LANZHOU, "Q35"),
        money(
                "recovered-loss",
                new Text("挽回经济损失", "Recovered loss"),
                new Text(
                    "有凭证的实际给付（退款、差价、赔偿、惩罚性赔偿、修理或更换价值、退回预付余额、"
                        + "退回多收费用）减去冲销，按给付或冲销之日计；承诺而未给付的、争议金额、"
                        + "责令退款和承诺退货不计；币种分列。",
                    "Payments with evidence (refund, price difference, compensation, punitive"
                        + " addition, value of repair or replacement, prepaid balance, overcharge)"
                        + " less those taken back, by the day of either. Promises, amounts"
                        + " involved, refunds ordered and returns under a pledge are left out;"
                        + " currencies stand apart."),
                Measures.RECOVERED)
            .answering(TAICANG, "Q7", "Q36", "Q40"),
        money(
                "promised",
                new Text("承诺给付金额", "Promised"),
                new Text(
                    "协议约定给付的金额，按协议之日计，不论是否已经给付。",
                    "Money agreed, by the day of the agreement, paid or not."),
                Measures.PROMISED)
            .answering(STATISTICS),
        money(
                "amount-involved",
                new Text("涉及争议金额", "Amount involved"),
                new Text(
                    "投诉人提出的争议金额，按收到之日计；不是挽回的经济损失。",
                    "Money in dispute as the complainant named it, by the day the complaint was"
                        + " received. It is not recovered loss."),
                Measures.AMOUNT_INVOLVED)
            .answering(STATISTICS),
        count(
                "odr-complaints",
                new Text("在线先行和解投诉量", "Complaints sent to ODR enterprises"),
                new Text(
                    "转由在线消费纠纷解决企业先行和解的投诉，按转送之日计。",
                    "Complaints sent to an enterprise for settlement online, by the day they were"
                        + " sent."),
                Measures.ODR_SENT)
            .answering(QINGHAI, "Q46"),
        ratio(
                "odr-close-rate",
                new Text("在线先行和解办结率", "Ended by ODR enterprises"),
                new Text(
                    "转由企业先行和解的投诉中企业已办结的（和解或者和解不成），除以转由企业先行和解的" + "投诉，按转送之日计。",
                    "Complaints that the enterprise has ended, settled or not, by complaints sent"
                        + " to enterprises, on the day they were sent."),
                List.of(Measures.ODR_ENDED),
                List.of(Measures.ODR_SENT))
            .answering(QINGHAI, "Q46"),
        ratio(
                "first-settlement-rate",
                new Text("先行和解率", "First-settlement rate"),
                new Text(
                    "企业先行和解成功的投诉，除以企业已办结的投诉，按转送之日计。",
                    "Complaints settled by the enterprise, by complaints that it has ended, on the"
                        + " day they were sent."),
                List.of(Measures.ODR_SETTLED),
                List.of(Measures.ODR_ENDED))
            .answering(STATISTICS),
        ratio(
                "complaint-to-case-rate",
                new Text("诉转案率", "Complaints that became cases"),
                new Text(
                    "经调查线索立案的投诉，除以收到的投诉，按收到之日计。",
                    "Complaints out of which an enforcement case was filed, by complaints received,"
                        + " on the day they were received."),
                List.of(Measures.BECAME_CASES),
                List.of(Measures.COMPLAINTS))
            .answering("Qinghai, meeting of 2022-03-19", "Q60"));
  }
}
