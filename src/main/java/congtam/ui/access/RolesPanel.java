package congtam.ui.access;

import congtam.access.Area;
import congtam.access.Role;
import congtam.access.RoleTable;
import congtam.access.Step;
import congtam.text.Texts;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PlainTable;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;

/** The table of rights: a line for each step, a column for each role. */
public final class RolesPanel {
    public static final String NAME = "roles";

    private static final List<Role> ROLES = List.of(Role.values());
    private static final int STEP_WIDTH = 210;
    private static final int ROLE_WIDTH = 120;
    private static final int MARGIN = 28;

    private final Texts texts;
    private final RoleTable rights = new RoleTable();

    public RolesPanel(Texts texts) {
        this.texts = texts;
    }

    public JPanel component() {
        List<String> heads = new ArrayList<>();
        heads.add("");
        for (Role role : ROLES) {
            heads.add(texts.of(role));
        }
        PlainTable<Step> lines = new PlainTable<>(NAME, heads, this::cell);
        lines.show(List.of(Step.values()));
        JTable table = lines.table();
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        for (int column = 0; column < heads.size(); column++) {
            int width = table.getFontMetrics(table.getTableHeader().getFont()).stringWidth(heads.get(column));
            table.getColumnModel()
                    .getColumn(column)
                    .setPreferredWidth(Math.max(width + MARGIN, column == 0 ? STEP_WIDTH : ROLE_WIDTH));
        }
        JPanel panel = new JPanel(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[grow, fill][]"));
        panel.add(lines.scrolling());
        panel.add(Paragraph.of(texts.get("roles.note")), "wmin 0");
        return panel;
    }

    private String cell(Step step, int column) {
        if (column == 0) {
            return texts.of(step);
        }
        Area area = rights.area(ROLES.get(column - 1), step);
        if (area == null) {
            return "–";
        }
        return step.hasArea() ? texts.of(area) : texts.get("roles.yes");
    }
}
