package congtam.ui.report;

import congtam.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.swing.JRViewer;
import net.sf.jasperreports.swing.JRViewerController;
import net.sf.jasperreports.swing.JRViewerToolbar;

/** The pages as the template engine draws them, in the user's language; what is done with them stands in the window around. */
final class PageView extends JRViewer {
    static final String NAME = "preview.pages";

    PageView(JasperPrint pages, Texts texts) {
        super(pages, texts.language().locale(), new Words(texts));
        setName(NAME);
        getAccessibleContext().setAccessibleName(pages.getName());
        tlbToolBar.setVisible(false);
    }

    /** Its own tool bar would save under seven forms and overwrite files. */
    @Override
    protected JRViewerToolbar createToolbar() {
        return new JRViewerToolbar(viewerContext) {
            @Override
            protected void initSaveContributors() {
                setSaveContributors(new net.sf.jasperreports.view.JRSaveContributor[0]);
            }
        };
    }

    JRViewerController pages() {
        return viewerContext;
    }

    /** Our words under the engine's keys; of keys that only its hidden tool bar uses the key itself. */
    private static final class Words extends ResourceBundle {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            String own = "viewer." + key;
            // The engine fills the places itself.
            return texts.has(own) ? texts.get(own, "{0}", "{1}") : key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
