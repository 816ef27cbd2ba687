package congtam.ui.official;

import congtam.official.OfficialFilter;
import congtam.text.Texts;
import congtam.ui.agency.AgencyFilter;
import congtam.ui.agency.AgencyTree;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.SearchField;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Narrows the list of officials by words, agency and whether they are in office. */
final class OfficialFilterBar extends JPanel {
    private final transient OfficialListModel model;
    private final SearchField text;
    private final transient AgencyFilter agency;
    private final JCheckBox present;
    private final JButton clear;
    private boolean showing;

    OfficialFilterBar(Texts texts, OfficialListModel model, AgencyTree agencies, List<JButton> buttons) {
        super(new MigLayout(
                "insets 12 16 10 16, gapx 8, hidemode 3",
                "[][grow,fill,120:240:420]14[][200:320:480,fill]14[][]push[]"));
        this.model = model;
        this.text = new SearchField(texts.get("officials.filter.hint"), this::narrow);
        this.agency = new AgencyFilter(texts, agencies, this::narrow);
        this.present = Mnemonic.button(texts.get("officials.filter.present"), new JCheckBox());
        this.clear = Mnemonic.button(texts.get("list.filter.clear"), new JButton(Glyph.CLEAR.small()));
        text.setName("officials.filter.text");
        agency.component().setName("officials.filter.agency");
        present.setName("officials.filter.present");
        present.setOpaque(false);
        present.addActionListener(e -> narrow());
        clear.setName("officials.filter.clear");
        clear.addActionListener(e -> model.clear());
        add(Mnemonic.label(texts.get("list.filter.text"), text));
        add(text);
        add(Mnemonic.label(texts.get("list.filter.agency"), agency.component()));
        add(agency.component());
        add(present);
        add(clear);
        buttons.forEach(this::add);
        show(model.filter());
        model.onChange(() -> show(model.filter()));
    }

    private void narrow() {
        text.settle();
        if (!showing) {
            model.show(new OfficialFilter(text.getText(), agency.id(), present.isSelected()));
        }
    }

    private void show(OfficialFilter filter) {
        showing = true;
        text.show(filter.text());
        agency.show(filter.agencyId());
        present.setSelected(filter.present());
        clear.setVisible(model.isNarrowed());
        showing = false;
    }

    SearchField search() {
        return text;
    }
}
