package org.redress.query.figure;

import java.util.List;
import java.util.stream.Stream;
import org.redress.query.figure.card.ImportedMeasures;

/**
 * Figures that others counted. Each adds up imported facts by the last day of their period and is
 * nothing but that; no figure of our own reads a measure of theirs. Rates, and how a source means
 * its numbers, stand with the facts themselves.
 */
final class ImportedFigures {

  private static final String TAICANG = "Taicang, report on 2023";
  private static final String QINGHAI = "Qinghai, report on 2024";
  private static final String MEETING = "Qinghai, meeting of 2022-03-19";
  private static final String ASSOCIATION = "Qinghai consumer association";

  private ImportedFigures() {}

  static List<FigureDefinition> all() {
    return Stream.of(members(), neighbours(), money()).flatMap(List::stream).toList();
  }

  private static List<FigureDefinition> members() {
    return List.of(
        imported(
                "imported-joint-meeting-demands",
                "联席会议成员单位接收诉求",
                "Demands of joint-meeting members",
                ImportedMeasures.MEMBER_DEMANDS)
            .answering(QINGHAI, "Q56"),
        imported(
                "imported-joint-meeting-members",
                "上报的联席会议成员单位",
                "Joint-meeting members that reported",
                ImportedMeasures.MEMBERS)
            .answering(QINGHAI, "Q56"));
  }

  private static List<FigureDefinition> neighbours() {
    return List.of(
        neighbour("enforcement-cases", "查办案件", "Cases handled").answering(TAICANG, "Q21"),
        neighbour("goods-destroyed", "销毁物品", "Goods destroyed").answering(TAICANG, "Q23"),
        neighbour("food-operators-assigned", "包保食品经营主体", "Food operators assigned")
            .answering(TAICANG, "Q24"),
        neighbour("equipment-visits", "特种设备检查", "Visits for special equipment")
            .answering(TAICANG, "Q25"),
        neighbour("equipment-hazards", "特种设备隐患", "Hazards of special equipment")
            .answering(TAICANG, "Q25"),
        neighbour("equipment-orders", "特种设备监察指令", "Orders on special equipment")
            .answering(TAICANG, "Q25"),
        neighbour("equipment-cases", "特种设备案件", "Cases on special equipment")
            .answering(TAICANG, "Q25"),
        neighbour("failed-products", "不合格产品后处理", "Failed products followed up")
            .answering(TAICANG, "Q26"),
        neighbour("enforcement-actions", "专项执法行动", "Enforcement actions").answering(QINGHAI, "Q49"),
        neighbour("price-check-visits", "价格检查", "Price checks").answering(QINGHAI, "Q50"),
        neighbour("price-check-cases", "价格案件", "Price cases").answering(QINGHAI, "Q50"),
        neighbour("tourism-visits", "旅游市场检查", "Tourism checks").answering(QINGHAI, "Q51"),
        neighbour("tourism-cases", "旅游市场案件", "Tourism cases").answering(QINGHAI, "Q51"),
        neighbour("drug-samples", "药械抽检", "Drug and device samples").answering(QINGHAI, "Q52"),
        neighbour("drug-cases", "药械案件", "Drug and device cases").answering(QINGHAI, "Q52"),
        neighbour("online-cases", "网络案件", "Online cases").answering(QINGHAI, "Q54"),
        neighbour("measure-classes", "措施类别", "Classes of measures").answering(MEETING, "Q59"),
        neighbour("measures", "措施", "Measures").answering(MEETING, "Q59"),
        neighbour("activities", "活动", "Activities").answering(MEETING, "Q59"),
        neighbour("project-classes", "项目类别", "Classes of projects").answering(MEETING, "Q59"),
        neighbour("projects", "项目", "Projects").answering(MEETING, "Q59"),
        neighbour("departments", "参加部门", "Departments").answering(ASSOCIATION, "Q63"),
        neighbour("units", "参加单位", "Units").answering(ASSOCIATION, "Q63"),
        neighbour("people-honoured", "受表彰人数", "People honoured").answering(ASSOCIATION, "Q63"));
  }

  private static List<FigureDefinition> money() {
    return List.of(
        neighbourMoney("fines-and-forfeits", "罚没款", "Fines and forfeits").answering(TAICANG, "Q22"),
        neighbourMoney("refunds-ordered", "责令退款", "Refunds ordered").answering(QINGHAI, "Q50"));
  }

  private static FigureDefinition neighbour(String key, String zh, String en) {
    return imported(ImportedMeasures.PREFIX + key, zh, en, ImportedMeasures.neighbour(key));
  }

  private static FigureDefinition neighbourMoney(String key, String zh, String en) {
    return FigureDefinition.money(
        ImportedMeasures.PREFIX + key, title(zh, en), text(), ImportedMeasures.neighbour(key));
  }

  private static FigureDefinition imported(String key, String zh, String en, String measure) {
    return FigureDefinition.count(key, title(zh, en), text(), measure);
  }

  private static Text title(String zh, String en) {
    return new Text(zh + "（外部数据）", en + " (imported)");
  }

  private static Text text() {
    return new Text(
        "外部单位统计、经登记来源后导入的数据，按其期间的最后一日计；不计入本系统的任何指标，" + "来源和精确程度见 importedFacts。",
        "Counted by others and imported with its source, by the last day of its period; part of no"
            + " figure of our own. Source and precision stand in importedFacts.");
  }
}
