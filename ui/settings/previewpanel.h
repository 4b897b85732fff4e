// SPDX-License-Identifier: GPL-3.0-or-later
// The live side of the profile editor: what the text as it stands would match, gain and lose.
// GUI thread; never fails.
#pragma once

#include "core/engine/profilepreview.h"

#include <QtWidgets/QWidget>

namespace proctor {

class PreviewModel;
class SheetTable;
class ToneLabel;

class PreviewPanel : public QWidget {
    Q_OBJECT
  public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    /// What is true of a preview as a whole.
    struct Facts {
        bool enabled = true;
        bool handlingChanges = false;
        bool all = true; ///< every process was looked at
    };
    void showPreview(const std::vector<Previewed> &previewed, const Facts &facts);
    /// There is nothing to preview: why, in words.
    void showNothing(const QString &title, const QString &words);

  private:
    QString wordsFor(const Facts &facts) const;

    PreviewModel *m_model;
    ToneLabel *m_title;
    ToneLabel *m_words;
    SheetTable *m_table;
};

} // namespace proctor
