//! Frames without a wait. The window library spaces frames by a timer that starts with the change to be shown (`TimerBasedFrameThrottle`
//! in `i-slint-backend-winit` 1.18), so that the first change after a rest would wait for a whole frame, 16 ms, with nothing to wait for.
//! Here whatever a person or the workstation does asks for its frame at once; what changes between two such moments, motion above all,
//! keeps the library's pace.

use slint::winit_030::winit::event::WindowEvent;
use slint::winit_030::{EventResult, WinitWindowAccessor};
use slint::{ComponentHandle, Weak};

/// Draws what a finger, a mouse button or a key changes in this window as soon as it has been handled.
pub fn after_input(window: &slint::Window) {
    window.on_winit_window_event(|window, event| {
        let is_input =
            matches!(event, WindowEvent::KeyboardInput { .. } | WindowEvent::MouseInput { .. } | WindowEvent::Touch(_));
        if is_input {
            request(window);
        }
        EventResult::Propagate
    });
}

/// Draws what has changed in this window now. Does nothing once the window has gone. On the window's thread.
pub fn now<C: ComponentHandle + 'static>(window: &Weak<C>) {
    if let Some(window) = window.upgrade() {
        request(window.window());
    }
}

/// The request waits until what is being handled has been: the loop of events hands it out last.
fn request(window: &slint::Window) {
    window.with_winit_window(|window| window.request_redraw());
}
