// SPDX-License-Identifier: GPL-3.0-or-later
// The whole command line, wrapped, in a box, secrets masked, with a button that copies it as it is
// shown. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

namespace proctor {

class ToneLabel;
class WrapText;

class CommandBox : public QWidget {
    Q_OBJECT

  public:
    explicit CommandBox(QWidget *parent = nullptr);
    void showIdentity(const std::shared_ptr<const ProcessIdentity> &identity);

  private:
    void copy() const;

    WrapText *m_text;
    ToneLabel *m_note;
    std::shared_ptr<const ProcessIdentity> m_identity;
};

} // namespace proctor
