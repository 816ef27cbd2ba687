package congtam.ui.inspection;

import congtam.inspection.TeamRole;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Those who inspect, or those of the unit who were there: a line for each, and always an empty one. */
final class PeopleSection {
    private static final String WITH_ROLE = "[132!, fill]6[grow 55, fill, 0:0]6[grow 45, fill, 0:0]";
    private static final String WITHOUT_ROLE = "[grow 55, fill, 0:0]6[grow 45, fill, 0:0]";

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final String name;
    private final PeopleForm<?> people;
    private final boolean roles;
    private final JPanel panel;
    private final Map<PersonForm, List<JComponent>> shown = new LinkedHashMap<>();

    /**
     * A section.
     *
     * @param name its key in the bundles, and the beginning of the names of its fields
     * @param roles whether each has a role in the team
     */
    PeopleSection(Texts texts, Bind bind, String name, PeopleForm<?> people, boolean roles) {
        this.texts = texts;
        this.bind = bind;
        this.layouts = new FormLayouts(texts, bind);
        this.name = name;
        this.people = people;
        this.roles = roles;
        this.panel = new JPanel(new MigLayout("insets 0, hidemode 3, gapy 3", roles ? WITH_ROLE : WITHOUT_ROLE));
    }

    JComponent build() {
        panel.setOpaque(false);
        panel.add(layouts.heading(name), "span, wrap");
        if (roles) {
            panel.add(head("visit.person.role"));
        }
        panel.add(head("visit.person.name"));
        panel.add(head("visit.person.position"), "wrap");
        people.onChange(this::show);
        show();
        return panel;
    }

    private JLabel head(String key) {
        JLabel head = Plain.label(texts.get(key));
        head.putClientProperty("FlatLaf.styleClass", "small quiet");
        return head;
    }

    /** Lines that stay keep their fields, in which somebody may be typing. */
    private void show() {
        List<PersonForm> lines = people.lines();
        List<PersonForm> gone =
                shown.keySet().stream().filter(line -> !lines.contains(line)).toList();
        gone.forEach(line -> Objects.requireNonNull(shown.remove(line)).forEach(panel::remove));
        boolean changed = !gone.isEmpty();
        for (PersonForm line : lines) {
            if (!shown.containsKey(line)) {
                shown.put(line, add(line, shown.size() + 1));
                changed = true;
            }
        }
        if (changed) {
            panel.revalidate();
            panel.repaint();
        }
    }

    private List<JComponent> add(PersonForm line, int number) {
        List<JComponent> parts = new ArrayList<>();
        if (roles) {
            parts.add(part(bind.choice(line.role, List.of(TeamRole.values()), texts::of), "role", number, ""));
        }
        parts.add(part(bind.text(new JTextField(), line.name), "name", number, "wmin 0"));
        parts.add(part(bind.text(new JTextField(), line.position), "position", number, "wmin 0, wrap"));
        for (JLabel message : List.of(bind.message(line.name), bind.message(line.position))) {
            panel.add(message, "span, growx, wrap");
            parts.add(message);
        }
        return parts;
    }

    private <C extends JComponent> C part(C component, String what, int number, String constraints) {
        component.setName(name + "." + what + "." + number);
        component
                .getAccessibleContext()
                .setAccessibleName(texts.get(name) + " " + number + ", " + texts.get("visit.person." + what));
        panel.add(component, constraints);
        return component;
    }
}
