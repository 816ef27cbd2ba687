package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.Color;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** One line of the list of files: name, what is still to happen with it, size. */
final class FileRenderer extends JPanel implements ListCellRenderer<AttachedFile> {
    private final transient Texts texts;
    private final JLabel name = Plain.label("");
    private final JLabel note = Plain.label("");

    FileRenderer(Texts texts) {
        super(new MigLayout("insets 3 8 3 8, gap 10", "[grow, fill, 0:0][]"));
        this.texts = texts;
        add(name);
        add(note);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends AttachedFile> list, AttachedFile file, int index, boolean selected, boolean focus) {
        String size = file.sizeIn(texts);
        name.setText(file.name());
        note.setText(file.stored() == null ? texts.get("form.file-pending") + " · " + size : size);
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        Color fore = selected ? list.getSelectionForeground() : list.getForeground();
        name.setForeground(fore);
        note.setForeground(selected ? fore : UIManager.getColor("Label.disabledForeground"));
        getAccessibleContext().setAccessibleName(file.name() + " " + note.getText());
        return this;
    }
}
