package congtam.ui.agency;

import congtam.text.Texts;
import congtam.ui.kit.Field;
import congtam.ui.kit.Plain;
import javax.swing.JLabel;

/** A quiet line below the field of an agency: who answers by now for what it answered for. Takes no room while it is the same. */
public final class AnswersNow extends JLabel {
    public static final String NAME = "agency.now-since";

    private final transient Texts texts;
    private final transient Field<AgencyPick> field;
    private transient AgencyBook book = AgencyBook.EMPTY;

    public AnswersNow(Texts texts, Field<AgencyPick> field) {
        this.texts = texts;
        this.field = field;
        Plain.plain(this);
        setName(NAME);
        putClientProperty("FlatLaf.styleClass", "small quiet");
        field.onChange(this::tell);
        tell();
    }

    /** Takes the agencies once they have been read. */
    public void use(AgencyBook read) {
        book = read;
        tell();
    }

    private void tell() {
        String said = book.now(field.get().id())
                .map(now -> texts.get("agency.now-since", texts.date(now.since()), now.name()))
                .orElse("");
        setText(said);
        setVisible(!said.isEmpty());
    }
}
