package org.redress.query.figure;

import static org.redress.query.figure.FigureDefinition.count;

import java.util.List;
import org.redress.events.partner.MechanismKind;
import org.redress.query.figure.card.Tallies;

/** Figures about what is told to the public, and who works together. */
final class OutreachFigures {

  private static final String QINGHAI = "Qinghai, report on 2024";
  private static final String LANZHOU = "Lanzhou New Area, report on 2023";
  private static final String MEETING = "Qinghai, meeting of 2022-03-19";
  private static final String ASSOCIATION = "Qinghai consumer association";
  private static final String PRACTICE = "Order 121 Art. 38";

  private OutreachFigures() {}

  static List<FigureDefinition> all() {
    return List.of(
        count(
                "warnings-issued",
                new Text("消费预警发布期数", "Consumption warnings"),
                new Text(
                    "发布的消费预警，按发布之日计；事后撤回的仍计。",
                    "Consumption warnings published, by that day; one that was withdrawn counts all"
                        + " the same."),
                Tallies.WARNINGS)
            .answering(LANZHOU, "Q27"),
        count(
                "tips-issued",
                new Text("消费提示发布数", "Consumption tips"),
                new Text(
                    "发布的消费提示，按发布之日计；事后撤回的仍计。",
                    "Consumption tips published, by that day; one that was withdrawn counts all the"
                        + " same."),
                Tallies.TIPS)
            .answering(PRACTICE),
        count(
                "warnings-withdrawn",
                new Text("撤回的消费预警和提示", "Warnings and tips withdrawn"),
                new Text(
                    "撤回的消费预警和消费提示，按撤回之日计。",
                    "Consumption warnings and tips withdrawn, by that day."),
                Tallies.WARNINGS_WITHDRAWN)
            .answering(PRACTICE),
        count(
                "outreach-activities",
                new Text("宣传活动场次", "Activities for consumers"),
                new Text(
                    "已经举办的活动，按举办之日计；可按领域查看，领域个数即分项个数。",
                    "Activities held, by that day; by area of work where asked, and the number of"
                        + " areas is the number of members."),
                Tallies.OUTREACH_HELD)
            .answering(MEETING, "Q32", "Q58"),
        count(
                "outreach-planned",
                new Text("计划的宣传活动", "Activities planned"),
                new Text(
                    "计划举办且没有取消的活动，按计划之日计，包括已经举办的。",
                    "Activities planned and not cancelled, by the day planned for, held or not."),
                Tallies.OUTREACH_PLANNED)
            .answering(MEETING, "Q58"),
        count(
                "leaflets",
                new Text("发放宣传资料", "Leaflets handed out"),
                new Text(
                    "活动中发放的宣传资料份数，按举办之日计，以更正后的数为准。",
                    "Leaflets handed out at activities, by the day of the activity, as corrected."),
                Tallies.LEAFLETS)
            .answering(QINGHAI, "Q57"),
        count(
                "people-advised",
                new Text("现场咨询人次", "People advised"),
                new Text(
                    "活动现场接受咨询的人次，按举办之日计，以更正后的数为准。",
                    "People advised at activities, by the day of the activity, as corrected."),
                Tallies.ADVISED)
            .answering(QINGHAI, "Q57"),
        count(
                "visitors",
                new Text("消费体察团人次", "Visitors"),
                new Text(
                    "消费体察团参加人次，按举办之日计，以更正后的数为准。",
                    "Members of consumer visiting groups, by the day of the activity, as"
                        + " corrected."),
                Tallies.VISITORS)
            .answering(QINGHAI, "Q57"),
        count(
                "comparison-tests",
                new Text("比较试验", "Comparison tests"),
                new Text(
                    "公布结果的比较试验，按公布之日计。",
                    "Comparison tests whose result was published, by that day."),
                Tallies.TESTS)
            .answering(ASSOCIATION, "Q63"),
        count(
                "comparison-test-firms",
                new Text("比较试验企业数", "Firms tested"),
                new Text(
                    "比较试验涉及的企业，按公布之日计；同一企业在两次试验中计两次。",
                    "Firms in comparison tests, by the day of publication; a firm in two tests"
                        + " counts twice."),
                Tallies.TEST_FIRMS)
            .answering(ASSOCIATION, "Q63"),
        count(
                "comparison-test-brands",
                new Text("比较试验品牌数", "Brands tested"),
                new Text(
                    "比较试验涉及的品牌，按公布之日计；同一品牌在两次试验中计两次。",
                    "Brands in comparison tests, by the day of publication; a brand in two tests"
                        + " counts twice."),
                Tallies.TEST_BRANDS)
            .answering(ASSOCIATION, "Q63"),
        count(
                "comparison-test-products",
                new Text("比较试验产品数", "Products tested"),
                new Text(
                    "比较试验检测的产品，按公布之日计。",
                    "Products in comparison tests, by the day of publication."),
                Tallies.TEST_PRODUCTS)
            .answering(ASSOCIATION, "Q63"),
        count(
                "group-mechanism-partners",
                new Text("群体性消费纠纷协作单位", "Partners for group disputes"),
                new Text(
                    "期末参加群体性消费纠纷协作机制的单位；参加两个机制的计两次。",
                    "Bodies that take part in a mechanism for group disputes at the end of the"
                        + " period; a body in two mechanisms counts twice."),
                Tallies.partners(MechanismKind.GROUP_DISPUTES))
            .standing()
            .answering(LANZHOU, "Q33"),
        count(
                "joint-meeting-members",
                new Text("联席会议成员单位", "Members of joint meetings"),
                new Text(
                    "期末参加联席会议的单位。",
                    "Bodies that take part in a joint meeting at the end of the period."),
                Tallies.partners(MechanismKind.JOINT_MEETING))
            .standing()
            .answering(QINGHAI, "Q56"),
        count(
                "cross-region-partners",
                new Text("跨区域协作方", "Partners across regions"),
                new Text(
                    "期末参加跨区域消费维权协作的各方。",
                    "Parties that take part in cooperation across regions at the end of the"
                        + " period."),
                Tallies.partners(MechanismKind.CROSS_REGION))
            .standing()
            .answering(QINGHAI, "Q55"));
  }
}
